import type { Geometry, Position } from 'geojson';

/** The polygons of a shape, the outline of each first; none for points and lines. */
export function polygonsOf(geometry: Geometry | null): readonly Position[][][] {
  if (geometry === null) return [];
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  if (geometry.type === 'MultiPolygon') return geometry.coordinates;
  return geometry.type === 'GeometryCollection' ? geometry.geometries.flatMap(polygonsOf) : [];
}
