import type { MissingRule } from '../plan.ts';
import type { PreparedScores } from './PreparedScores.ts';
import { rankScores } from './rankScores.ts';
import { flatStructure } from './ScoreStructure.ts';
import { scoreUnits } from './scoreUnits.ts';
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
 * The simple case of `scoreUnits`: the weighted mean of all indicators, without dimensions, and the ranking it
 * gives.
 *
 * @param weights zero or more, one for each indicator; only their proportions matter
 * @throws RangeError if a weight is negative, not finite or missing (our own mistake)
 */
export function weighScores(
  prepared: PreparedScores,
  weights: readonly number[],
  missing: MissingRule | null,
): Scores {
  const used = usedWeights(prepared, weights);
  const { score, coverage, incomplete } = scoreUnits(prepared, flatStructure(used), missing);
  const { order, rank, ranked } = rankScores(score);
  const withMissing = incomplete.reduce((sum, each) => sum + each, 0);
  const remark = used.every((weight) => weight === 0) ? 'no-weights' : null;
  return { score, rank, order, coverage, ranked, withMissing, missing, remark };
}
