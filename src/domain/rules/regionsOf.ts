import { criteriaOf } from './criteriaOf.ts';
import type { RuleSet } from './RuleSet.ts';

/** An indicator's scale as a rule set cuts it. */
export interface Regions {
  /** Ascending, each once. */
  readonly thresholds: readonly number[];
  /**
   * One value of every stretch: below the first threshold, at it, between it and the next, ..., above the
   * last. Odd places are the thresholds themselves; the ends are infinite. Trying these tries every value.
   */
  readonly values: readonly number[];
}

/** Cuts the scale of one indicator at every threshold that a rule set puts on it. */
export function regionsOf(ruleSet: RuleSet, indicator: string): Regions {
  const given = criteriaOf(ruleSet)
    .filter((criterion) => criterion.indicator === indicator)
    .map((criterion) => criterion.threshold);
  const thresholds = [...new Set(given)].sort((a, b) => a - b);
  const values = thresholds.flatMap((threshold, place) => {
    const next = thresholds[place + 1];
    return [threshold, next === undefined ? Infinity : (threshold + next) / 2];
  });
  return { thresholds, values: [-Infinity, ...values] };
}
