import { ClipType, FillRule } from 'clipper2-ts';
import { clip } from './clip.ts';
import { prepareUnit } from './prepareUnit.ts';
import type { CoverageUnit } from './CoverageUnit.ts';
import type { Overlap } from './findOverlaps.ts';
import { geometryThresholds } from './geometryThresholds.ts';
import type { Grid } from './Grid.ts';
import { isEmptyRing } from './isEmptyRing.ts';
import { sliverWidth } from './sliverWidth.ts';

/**
 * The larger unit without the land that a smaller one claims too, where that is a sliver along their border;
 * `null` where it is more: who owns it is not for a program to say. The larger one gives way since it changes
 * least.
 */
export function mendOverlap(
  grid: Grid,
  larger: CoverageUnit,
  smaller: CoverageUnit,
  { pieces, area }: Overlap,
): CoverageUnit | null {
  const { sliverShare, sliverWidth: widest } = geometryThresholds;
  if (area > smaller.area * sliverShare || pieces.some((piece) => sliverWidth(piece) > widest)) return null;
  grid.remember([...larger.polygons, ...smaller.polygons]);
  const claimed = pieces.flatMap((piece) => piece.map((ring) => grid.path(ring)));
  const left = grid
    .polygons(clip(ClipType.Difference, FillRule.NonZero, larger.paths, claimed))
    .filter(([outline = []]) => !isEmptyRing(outline));
  return left.length === 0 ? null : prepareUnit(grid, larger.name, left, true);
}
