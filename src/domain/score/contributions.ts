import type { MissingRule } from '../plan.ts';
import type { PreparedScores } from './PreparedScores.ts';
import { usedWeights } from './usedWeights.ts';

/** What one indicator adds to a unit's score. */
export interface Contribution {
  /** Position of the indicator in the columns given. */
  readonly indicator: number;
  /** Points of the score, 0..100; those of a unit add up to its score. */
  readonly contribution: number;
  /** 0..1, 1 = the unit that needs attention most by this indicator. */
  readonly normalised: number;
  /** Share of the weight this indicator carries for this unit, 0..1; the most it could add is 100 times it. */
  readonly share: number;
}

/**
 * What drives a unit's score: the points from each weighted indicator, in the indicators' own order. They
 * add up to what `weighScores` gives. Empty for a unit that is not ranked. Under `others` the indicators a
 * unit misses are not in the list, and the weight of the rest counts fully.
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
  const weighted = usedWeights(prepared, weights)
    .map((weight, indicator) => ({
      indicator,
      weight,
      normalised: prepared.normalised[indicator]?.[unit] ?? NaN,
    }))
    .filter(({ weight }) => weight > 0);
  const present = weighted.filter(({ normalised }) => !Number.isNaN(normalised));
  if (present.length < weighted.length && missing !== 'others') return [];
  const carried = present.reduce((sum, { weight }) => sum + weight, 0);
  return present.map(({ indicator, weight, normalised }) => ({
    indicator,
    contribution: (100 * weight * normalised) / carried,
    normalised,
    share: weight / carried,
  }));
}
