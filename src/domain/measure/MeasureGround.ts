import type { Feature, Geometry, MultiPolygon, Polygon } from 'geojson';
import type { Position } from '../area/Area.ts';

/** What a measure is worked out from; degrees, WGS 84; units in the order of their set. */
export interface MeasureGround {
  /** Land of each unit. */
  readonly shapes: readonly (Geometry | null)[];
  /** Where distances of each unit begin: its point or seat, else a point inside. */
  readonly places: readonly (Position | null)[];
  /** Of a layer. */
  readonly features: readonly Feature<Geometry, Readonly<Record<string, string>>>[];
  /** Land that the layer is cut to; `null` for the whole layer. */
  readonly clip: readonly (Polygon | MultiPolygon)[] | null;
  /** Where the target is a seat: that of each unit's commune. */
  readonly seats: readonly (Position | null)[] | null;
}
