import type { PreparedScores } from './PreparedScores.ts';

/**
 * The weights that really count: those of neutral indicators become zero.
 *
 * @throws RangeError if a weight is negative, not finite or missing (our own mistake)
 */
export function usedWeights(prepared: PreparedScores, weights: readonly number[]): readonly number[] {
  if (weights.length !== prepared.normalised.length) throw new RangeError('one weight for each indicator');
  if (weights.some((weight) => !(weight >= 0 && weight < Infinity))) {
    throw new RangeError('weights are finite and not negative');
  }
  return weights.map((weight, indicator) => (prepared.enters[indicator] === true ? weight : 0));
}
