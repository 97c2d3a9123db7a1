import type { PreparedScores } from './PreparedScores.ts';
import type { ScoreStructure } from './ScoreStructure.ts';
import { withShares } from './withShares.ts';

/**
 * The structure as it really counts: weights of a dimension and of all dimensions add up to 1, and what carries no weight, or
 * is neutral, or is a dimension of nothing else, is gone.
 *
 * @throws RangeError if a weight is negative or not finite, an indicator is not there, or a geometric mean is asked of
 * z-scores (our own mistakes)
 */
export function usedStructure(prepared: PreparedScores, structure: ScoreStructure): ScoreStructure {
  const all = structure.dimensions.flatMap(({ weight, indicators }) => [
    weight,
    ...indicators.map((each) => each.weight),
  ]);
  if (all.some((weight) => !(weight >= 0 && weight < Infinity))) {
    throw new RangeError('weights are finite and not negative');
  }
  const geometric = structure.within === 'geometric' || structure.across === 'geometric';
  if (geometric && prepared.scale === 1) throw new RangeError('no geometric mean of z-scores');
  const dimensions = structure.dimensions
    .map(({ weight, indicators }) => {
      const counting = indicators.filter((each) => {
        if (prepared.normalised[each.indicator] === undefined) throw new RangeError('no such indicator');
        return each.weight > 0 && prepared.enters[each.indicator] === true;
      });
      return { weight, indicators: withShares(counting) };
    })
    .filter(({ weight, indicators }) => weight > 0 && indicators.length > 0);
  return { ...structure, dimensions: withShares(dimensions) };
}
