import { correlation } from '../correlation.ts';

/** Two rankings of the same units side by side. */
export interface RankingComparison {
  /** By unit: rank in the second less rank in the first, below zero where it moved up; NaN where one does not rank it. */
  readonly shift: Float64Array;
  /** Units that are among the first k in the second only, and in the first only. */
  readonly entering: readonly number[];
  readonly leaving: readonly number[];
  /** Spearman's correlation of the ranks, over units that both rank. */
  readonly spearman: number;
  /** Mean size of the shift. */
  readonly meanShift: number;
}

/**
 * What a change of the plan does to the order: who moves how far, who comes into the first k and who drops out.
 *
 * @param first ranks by unit, 0 = not ranked
 */
export function compareRankings(first: Int32Array, second: Int32Array, top: number): RankingComparison {
  const both = (unit: number) => (first[unit] as number) > 0 && (second[unit] as number) > 0;
  const shift = Float64Array.from(first, (rank, unit) =>
    both(unit) ? (second[unit] as number) - rank : NaN,
  );
  const moved = shift.filter((each) => !Number.isNaN(each));
  const inTop = (rank: number | undefined) => rank !== undefined && rank > 0 && rank <= top;
  const units = [...first.keys()];
  const averaged = [first, second].map((ranks) =>
    middleRanks(ranks.map((rank, unit) => (both(unit) ? rank : 0))),
  );
  return {
    shift,
    entering: units.filter((unit) => !inTop(first[unit]) && inTop(second[unit])),
    leaving: units.filter((unit) => inTop(first[unit]) && !inTop(second[unit])),
    spearman: correlation(averaged[0] ?? [], averaged[1] ?? []),
    meanShift: moved.reduce((sum, each) => sum + Math.abs(each), 0) / moved.length,
  };
}

/** Ties get the middle of the ranks they share, as Spearman's correlation wants; NaN for 0. */
function middleRanks(ranks: Int32Array): Float64Array {
  const sorted = ranks.filter((rank) => rank > 0).sort();
  const span = new Map<number, { first: number; last: number }>();
  sorted.forEach((rank, place) => {
    const known = span.get(rank);
    if (known === undefined) span.set(rank, { first: place, last: place });
    else known.last = place;
  });
  return Float64Array.from(ranks, (rank) => {
    const found = span.get(rank);
    return found === undefined ? NaN : (found.first + found.last) / 2 + 1;
  });
}
