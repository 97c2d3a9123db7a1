import { ClipType, FillRule } from 'clipper2-ts';
import { clip } from './clip.ts';
import type { CoverageUnit } from './CoverageUnit.ts';
import type { Gap } from './findGaps.ts';
import { geometryThresholds } from './geometryThresholds.ts';
import type { Grid } from './Grid.ts';
import { prepareUnit } from './prepareUnit.ts';
import { sliverWidth } from './sliverWidth.ts';

/**
 * A unit with the gap beside it, where that is a sliver; `null` where it is more than one.
 *
 * @param area of the gap in square metres
 */
export function mendGap(
  grid: Grid,
  unit: CoverageUnit,
  { outline, islands }: Gap,
  area: number,
): CoverageUnit | null {
  const { sliverShare, sliverWidth: widest } = geometryThresholds;
  const narrow = islands.length === 0 && sliverWidth([grid.ring(outline)]) <= widest;
  if (!narrow || area > unit.area * sliverShare) return null;
  grid.remember(unit.polygons);
  const filled = clip(ClipType.Union, FillRule.NonZero, [...unit.paths, outline.toReversed()]);
  return prepareUnit(grid, unit.name, grid.polygons(filled), true);
}
