import { ClipType, FillRule } from 'clipper2-ts';
import type { Position } from 'geojson';
import { clip } from './clip.ts';
import { geometryThresholds } from './geometryThresholds.ts';
import { Grid } from './Grid.ts';
import { polygonsArea } from './polygonsArea.ts';

export interface Mended {
  /** `null` where it is not for a program to say what the shape is. */
  readonly polygons: Position[][][] | null;
  /** What the outline encloses an odd number of times, in square metres: the least it can mean. */
  readonly least: number;
  /** What it encloses at all: the most. */
  readonly most: number;
}

/**
 * Polygons that cross themselves as polygons that do not. A bow-tie becomes its two triangles: every reading
 * of it encloses the same. A loop laid over itself encloses some of it twice, and one reading counts that as
 * inside, another as a hole; where the two differ by more than a hundredth, nothing is mended.
 *
 * Source: the non-zero and even-odd rules, as in SVG 2, 13.4.
 *
 * @param polygons clean rings in degrees, the outline of each first
 */
export function mendCrossings(polygons: readonly (readonly (readonly Position[])[])[]): Mended {
  const grid = new Grid(polygons[0]?.[0]?.[0] ?? [0, 0]);
  grid.remember(polygons);
  /** One ring after the other: two that overlap and run opposite ways would cancel out. */
  const enclosed = (ring: readonly Position[], rule: FillRule) =>
    flat(grid, clip(ClipType.Union, rule, [grid.path(ring)]));
  const read = (rule: FillRule): Position[][][] => {
    const parts = polygons.map(([outline = [], ...holes]) => {
      const inside = enclosed(outline, rule);
      const outside = holes.flatMap((ring) => enclosed(ring, FillRule.NonZero));
      if (outside.length === 0) return inside;
      return flat(grid, clip(ClipType.Difference, FillRule.NonZero, inside, outside));
    });
    return grid.polygons(clip(ClipType.Union, FillRule.NonZero, parts.flat()));
  };
  const all = read(FillRule.NonZero);
  const [least, most] = [polygonsArea(read(FillRule.EvenOdd)), polygonsArea(all)];
  const sure = most - least <= geometryThresholds.doubtfulShare * most;
  return { polygons: sure ? all : null, least, most };
}

/** The rings of a tree as paths; holes run the other way, so the non-zero rule reads them back. */
const flat = (grid: Grid, tree: ReturnType<typeof clip>) =>
  grid.polygons(tree).flatMap((rings) => rings.map((ring) => grid.path(ring)));
