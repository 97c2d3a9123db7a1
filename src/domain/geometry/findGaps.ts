import { Clipper, ClipType, FillRule, type Path64, type PolyPath64 } from 'clipper2-ts';
import { clip } from './clip.ts';
import type { CoverageUnit } from './CoverageUnit.ts';

/** Land that units enclose and none of them covers, on the grid: its outline, and islands in it that are units. */
export interface Gap {
  readonly outline: Path64;
  readonly islands: readonly Path64[];
}

/** The gaps between units, the largest first. */
export function findGaps(units: readonly CoverageUnit[]): readonly Gap[] {
  const paths = units.flatMap((unit) => unit.paths);
  const gaps: Gap[] = [];
  const open: PolyPath64[] = childrenOf(clip(ClipType.Union, FillRule.NonZero, paths));
  for (const land of open) {
    for (const hole of childrenOf(land)) {
      const islands = childrenOf(hole);
      gaps.push({ outline: hole.poly ?? [], islands: islands.map(({ poly }) => poly ?? []) });
      open.push(...islands);
    }
  }
  const size = ({ outline }: Gap) => Math.abs(Clipper.area(outline));
  return gaps.sort((a, b) => size(b) - size(a));
}

const childrenOf = (node: PolyPath64): PolyPath64[] =>
  Array.from({ length: node.count }, (_, index) => node.child(index));
