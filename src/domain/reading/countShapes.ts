import type { Geometry } from 'geojson';
import type { VectorLayer } from '../layer/VectorLayer.ts';
import type { LayerSummary } from './Understanding.ts';

export type ShapeKind = keyof LayerSummary['shapes'];

const kinds: Readonly<Record<string, ShapeKind>> = {
  Polygon: 'areas',
  MultiPolygon: 'areas',
  LineString: 'lines',
  MultiLineString: 'lines',
  Point: 'points',
  MultiPoint: 'points',
};

/** What a shape is: an area, a line or a point; a collection is what its first member is. Not trusted. */
export function shapeKind(geometry: Geometry | null): ShapeKind | null {
  if (geometry === null) return null;
  if (geometry.type === 'GeometryCollection') {
    return shapeKind(Array.isArray(geometry.geometries) ? (geometry.geometries[0] ?? null) : null);
  }
  return kinds[String(geometry.type)] ?? null;
}

/** How many areas, lines and points a layer holds. */
export function countShapes({ features }: VectorLayer): LayerSummary['shapes'] {
  const shapes: Record<ShapeKind, number> = { areas: 0, lines: 0, points: 0 };
  for (const { geometry } of features) {
    const kind = shapeKind(geometry);
    if (kind !== null) shapes[kind] += 1;
  }
  return shapes;
}
