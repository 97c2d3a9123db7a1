import type { Geometry, Position } from 'geojson';

/** Lines and rings of a shape, and its single points as paths of one position; none for no geometry. */
export function pathsOf(geometry: Geometry | null): readonly (readonly Position[])[] {
  switch (geometry?.type) {
    case undefined:
      return [];
    case 'Point':
      return [[geometry.coordinates]];
    case 'MultiPoint':
      return geometry.coordinates.map((position) => [position]);
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    case 'GeometryCollection':
      return geometry.geometries.flatMap(pathsOf);
  }
}
