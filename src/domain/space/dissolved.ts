import { ClipType, FillRule } from 'clipper2-ts';
import type { MultiPolygon, Polygon } from 'geojson';
import { clip } from '../geometry/clip.ts';
import { Grid } from '../geometry/Grid.ts';
import { wound } from '../geometry/wound.ts';
import { polygonsOf } from './polygonsOf.ts';
import { shapeOf } from './shapeOf.ts';

/**
 * Areas as one: what any of them covers, without the borders between them. Corners keep their digits; new ones, where
 * borders cross, lie on a grid of about a millimetre.
 *
 * @param areas degrees; each must not cross itself
 * @returns outlines counterclockwise, holes clockwise; `null` for no area at all
 */
export function dissolved(areas: readonly (Polygon | MultiPolygon)[]): Polygon | MultiPolygon | null {
  const polygons = areas.flatMap(polygonsOf).map((rings) => wound(rings).rings);
  const grid = new Grid(polygons[0]?.[0]?.[0] ?? [0, 0]);
  grid.remember(polygons);
  const paths = polygons.flatMap((rings) => rings.map((ring) => grid.path(ring)));
  return shapeOf(grid.polygons(clip(ClipType.Union, FillRule.NonZero, paths)));
}
