import type { MissingRule } from '../plan.ts';
import type { PreparedScores } from './PreparedScores.ts';
import { rankScores } from './rankScores.ts';
import { usedWeights } from './usedWeights.ts';

/** Scores of all units under one set of weights, with the choices that made them. */
export interface Scores {
  /** 0..100 by unit, 100 = needs attention most; NaN = not ranked. */
  readonly score: Float64Array;
  /** 1 = first; ties share a rank and the next rank is skipped (1, 1, 3); 0 = not ranked. */
  readonly rank: Int32Array;
  /** All units: the ranked ones by score then by index (code), then the others by index. */
  readonly order: Int32Array;
  /** Share of the weight that has figures, 0..1 by unit; 0 for all when no weight is given. */
  readonly coverage: Float64Array;
  /** How many units are ranked: the first so many of `order`. */
  readonly ranked: number;
  /** How many units miss a figure that carries weight, ranked or not. */
  readonly withMissing: number;
  /** The rule in force; `null` = units with a missing part wait for the planner's choice. */
  readonly missing: MissingRule | null;
  /** Why nobody is ranked although there are units: no indicator carries weight. */
  readonly remark: 'no-weights' | null;
}

/**
 * The weighted mean of the normalised indicators, times 100, and the ranking it gives. This is what runs
 * while a slider moves: two passes over plain arrays and one sort, nothing is allocated for a unit.
 *
 * A unit that misses a figure carrying weight is never given a zero for it. The planner's rule decides:
 * - `others`: its score is the weighted mean of the figures it has (none at all: not ranked);
 * - `leave-out`: it is not ranked;
 * - `null`, no choice yet: it is not ranked and counts in `withMissing` as waiting for the choice.
 *
 * @param weights zero or more, one for each indicator; only their proportions matter
 * @throws RangeError if a weight is negative, not finite or missing (our own mistake)
 */
export function weighScores(
  prepared: PreparedScores,
  weights: readonly number[],
  missing: MissingRule | null,
): Scores {
  const { units, normalised } = prepared;
  const used = usedWeights(prepared, weights);
  const total = used.reduce((sum, weight) => sum + weight, 0);
  const score = new Float64Array(units);
  const coverage = new Float64Array(units);
  let withMissing = 0;

  used.forEach((weight, indicator) => {
    const values = normalised[indicator];
    if (weight === 0 || values === undefined) return;
    for (let unit = 0; unit < units; unit++) {
      const value = values[unit] as number;
      if (value !== value) continue; // NaN: the part is missing
      score[unit] = (score[unit] as number) + weight * value;
      coverage[unit] = (coverage[unit] as number) + weight;
    }
  });
  for (let unit = 0; unit < units; unit++) {
    const carried = coverage[unit] as number;
    const complete = total > 0 && carried === total;
    if (total > 0 && !complete) withMissing++;
    const rankable = complete || (missing === 'others' && carried > 0);
    score[unit] = rankable ? (100 * (score[unit] as number)) / carried : NaN;
    coverage[unit] = total > 0 ? carried / total : 0;
  }
  const { order, rank, ranked } = rankScores(score);
  const remark = total === 0 ? 'no-weights' : null;
  return { score, rank, order, coverage, ranked, withMissing, missing, remark };
}
