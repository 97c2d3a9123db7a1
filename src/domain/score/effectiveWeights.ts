import { correlation } from './correlation.ts';
import { correlationRatio } from './correlationRatio.ts';
import type { PreparedScores } from './PreparedScores.ts';
import type { ScoreStructure } from './ScoreStructure.ts';
import { usedStructure } from './usedStructure.ts';

/** What an indicator was meant to weigh, and what it does weigh. */
export interface EffectiveWeight {
  readonly indicator: number;
  /** Share of all weight given to it. */
  readonly nominal: number;
  /** First-order share of the variance of the score, 0..1 (correlation ratio). */
  readonly firstOrder: number;
  /** The same if the relation is taken to be a straight line: the squared correlation. */
  readonly linear: number;
  /** `firstOrder` as a share of its sum over all indicators, to stand beside `nominal`. */
  readonly effective: number;
}

/**
 * Weights are not importance: an indicator that hardly varies, or that others already tell, moves the ranking less than its
 * weight says. The main effect of each indicator on the score, after Paruolo, Saisana and Saltelli, "Ratings and
 * rankings: voodoo or science?", *Journal of the Royal Statistical Society A* 176 (2013).
 */
export function effectiveWeights(
  prepared: PreparedScores,
  structure: ScoreStructure,
  score: Float64Array,
): readonly EffectiveWeight[] {
  const { dimensions } = usedStructure(prepared, structure);
  const parts = dimensions.flatMap(({ weight, indicators }) =>
    indicators.map((each) => {
      const values = prepared.normalised[each.indicator] as Float64Array;
      return {
        indicator: each.indicator,
        nominal: weight * each.weight,
        firstOrder: correlationRatio(values, score),
        linear: correlation(values, score) ** 2,
      };
    }),
  );
  const total = parts.reduce((sum, { firstOrder }) => sum + (firstOrder || 0), 0);
  return parts.map((part) => ({ ...part, effective: (part.firstOrder || 0) / total }));
}
