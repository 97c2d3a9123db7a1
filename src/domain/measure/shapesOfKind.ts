import type { LineString, MultiLineString, MultiPolygon, Point, MultiPoint, Polygon } from 'geojson';
import type { MeasureGround } from './MeasureGround.ts';
import { plainShapes, type PlainShape } from './plainShapes.ts';

export const isLine = (shape: PlainShape): shape is LineString | MultiLineString =>
  shape.type.endsWith('LineString');
export const isLand = (shape: PlainShape): shape is Polygon | MultiPolygon => shape.type.endsWith('Polygon');
export const isPoint = (shape: PlainShape): shape is Point | MultiPoint => shape.type.endsWith('Point');

/** The shapes of one kind that features hold; the others are left out. */
export function shapesOfKind<Kind extends PlainShape>(
  features: MeasureGround['features'],
  isKind: (shape: PlainShape) => shape is Kind,
): readonly { readonly geometry: Kind; readonly properties: Readonly<Record<string, string>> }[] {
  return features.flatMap(({ geometry, properties }) =>
    plainShapes(geometry)
      .filter(isKind)
      .map((shape) => ({ geometry: shape, properties })),
  );
}
