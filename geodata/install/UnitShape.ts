import type { Feature, MultiPolygon, Polygon } from 'geojson';

/** The outline of one unit, degrees of WGS 84; its id is the code. */
export type UnitShape = Feature<Polygon | MultiPolygon> & { readonly id: string };
