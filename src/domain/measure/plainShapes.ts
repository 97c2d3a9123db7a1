import type { Geometry } from 'geojson';

/** A shape that is no collection. */
export type PlainShape = Exclude<Geometry, { readonly type: 'GeometryCollection' }>;

/** The shapes of a geometry: itself, or those that a collection holds. */
export function plainShapes(geometry: Geometry): readonly PlainShape[] {
  return geometry.type === 'GeometryCollection' ? geometry.geometries.flatMap(plainShapes) : [geometry];
}
