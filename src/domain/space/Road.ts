import type { LineString, MultiLineString } from 'geojson';

/** A road, degrees. `surface` as the file words it; empty where nobody says. */
export interface Road {
  readonly geometry: LineString | MultiLineString;
  readonly surface: string;
}
