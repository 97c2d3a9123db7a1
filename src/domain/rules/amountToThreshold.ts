import { householdsToThreshold } from './householdsToThreshold.ts';
import type { Criterion } from './RuleSet.ts';
import type { ClassChange } from './Verdict.ts';

/**
 * How much of what a share counts must be added or taken away for a change of class, in the unit's own terms: "12 poor
 * households fewer", "1.4 km of road hardened". What is counted changes in whole ones; a length changes by as much as is
 * missing (and a little more where the threshold must be passed, not reached).
 *
 * @param numerator what the share counts, in this unit
 * @param denominator of how many, in this unit
 * @returns signed; `null` where the criterion does not say what it counts, or no amount would do
 */
export function amountToThreshold(
  criterion: Pick<Criterion, 'counted'>,
  change: Pick<ClassChange, 'comparison' | 'threshold'>,
  numerator: number,
  denominator: number,
): number | null {
  if (criterion.counted === undefined) return null;
  if (criterion.counted.measured !== true)
    return householdsToThreshold(numerator, denominator, change.comparison, change.threshold);
  const wanted = change.threshold * denominator;
  return denominator > 0 && wanted >= 0 && wanted <= denominator ? wanted - numerator : null;
}
