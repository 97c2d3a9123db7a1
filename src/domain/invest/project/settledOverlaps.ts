import type { Funding } from '../Funding.ts';
import type { Overlap } from '../overlapsIn.ts';

/** An overlap with what came of it. */
export interface SettledOverlap extends Overlap {
  /** Ids of those that are paid: of one programme at most. */
  readonly paid: readonly string[];
}

/** What the choice did where a place could have been paid twice. */
export function settledOverlaps({ overlaps, funded }: Funding): readonly SettledOverlap[] {
  const paid = new Set(funded.map(({ id }) => id));
  return overlaps.map((overlap) => ({
    ...overlap,
    paid: overlap.candidates.filter((id) => paid.has(id)),
  }));
}
