import type { Geometry, Position } from 'geojson';
import { labelPoint } from '../../../domain/space/labelPoint.ts';

/** Where a shape is marked by a point: its own, or one inside it; a line has none. */
export function pointsOf(shape: Geometry): readonly Position[] {
  switch (shape.type) {
    case 'Point':
      return [shape.coordinates];
    case 'MultiPoint':
      return shape.coordinates;
    case 'Polygon':
    case 'MultiPolygon': {
      const inside = labelPoint(shape);
      return inside === null ? [] : [[...inside]];
    }
    case 'GeometryCollection':
      return shape.geometries.flatMap(pointsOf);
    default:
      return [];
  }
}
