import { merge, mesh, neighbors } from 'topojson-client';
import { topology } from 'topojson-server';
import type { MultiLineString, MultiPolygon } from 'geojson';
import type { GeometryCollection } from 'topojson-specification';
import type { AreaShapes } from './MapGeometry.ts';

/** About a metre in a province: closer than that, two points of a file are the same point. */
const gridSteps = 1e6;

export interface Outline {
  readonly land: MultiPolygon;
  readonly line: MultiLineString;
}

/**
 * The outer limit of shapes that share their borders point by point, as official files do.
 * `null` when a unit shares no border with another: it would then seem to lie outside the province.
 */
export function outlineOf(shapes: AreaShapes): Outline | null {
  const shared = topology({ units: shapes }, gridSteps);
  // topology() makes a collection of a collection; its types say any geometry.
  const units = shared.objects['units'] as GeometryCollection;
  if (neighbors(units.geometries).some((beside) => beside.length === 0)) return null;
  const polygons = units.geometries.filter(
    (geometry) => geometry.type === 'Polygon' || geometry.type === 'MultiPolygon',
  );
  return { land: merge(shared, polygons), line: mesh(shared, units, (a, b) => a === b) };
}
