import type { MissingRule } from '../plan.ts';
import type { Contribution } from './Contribution.ts';
import { contributionsOf } from './contributionsOf.ts';
import type { PreparedScores } from './PreparedScores.ts';
import { flatStructure } from './ScoreStructure.ts';
import { usedWeights } from './usedWeights.ts';

/**
 * What drives a unit's score under `weighScores`: the points from each weighted indicator, in the indicators' own order.
 * Empty for a unit that is not ranked. Under `others` the indicators a unit misses are not in the list, and the
 * weight of the rest counts fully.
 *
 * @param unit index in the set's order
 * @throws RangeError as `weighScores`
 */
export function contributions(
  prepared: PreparedScores,
  weights: readonly number[],
  missing: MissingRule | null,
  unit: number,
): readonly Contribution[] {
  return contributionsOf(prepared, flatStructure(usedWeights(prepared, weights)), missing, unit);
}
