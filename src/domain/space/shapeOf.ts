import type { MultiPolygon, Polygon, Position } from 'geojson';
import { isEmptyRing } from '../geometry/isEmptyRing.ts';

/** Polygons as one shape, without parts and holes that enclose nothing; `null` where nothing is left. */
export function shapeOf(polygons: readonly (readonly Position[][])[]): Polygon | MultiPolygon | null {
  const whole = polygons
    .filter(([outline = []]) => !isEmptyRing(outline))
    .map((rings) => rings.filter((ring) => !isEmptyRing(ring)));
  const [first, second] = whole;
  if (first === undefined) return null;
  return second === undefined
    ? { type: 'Polygon', coordinates: first }
    : { type: 'MultiPolygon', coordinates: whole };
}
