import { boxOf } from './boxOf.ts';
import type { CoverageUnit } from './CoverageUnit.ts';
import type { Gap } from './findGaps.ts';

/**
 * The units around a gap, those with most corners on its border first: places in the list of units. The
 * corners of a gap are corners of the units around it, but for those where two outlines cross.
 */
export function neighboursOfGap(
  { outline, islands }: Gap,
  units: readonly CoverageUnit[],
): readonly number[] {
  const rows = new Map<number, Set<number>>();
  for (const path of [outline, ...islands])
    for (const { x, y } of path) rows.set(x, (rows.get(x) ?? new Set()).add(y));
  const [west, south, east, north] = boxOf([outline]);
  const around: { readonly unit: number; readonly shared: number }[] = [];
  for (const [unit, { box, paths }] of units.entries()) {
    if (box[0] > east || box[1] > north || box[2] < west || box[3] < south) continue;
    let shared = 0;
    for (const path of paths) for (const { x, y } of path) if (rows.get(x)?.has(y) === true) shared++;
    if (shared > 0) around.push({ unit, shared });
  }
  return around.sort((a, b) => b.shared - a.shared || a.unit - b.unit).map(({ unit }) => unit);
}
