import type { Geometry, Position } from 'geojson';

/** The rings of a polygon or multipolygon, holes included; none for any other geometry. */
export function ringsOf(geometry: Geometry | null): readonly (readonly Position[])[] {
  if (geometry === null) return [];
  if (geometry.type === 'Polygon') return geometry.coordinates;
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat();
  return geometry.type === 'GeometryCollection' ? geometry.geometries.flatMap(ringsOf) : [];
}
