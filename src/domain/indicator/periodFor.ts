import type { Indicator, Period } from './Indicator.ts';

/**
 * The period of an indicator that answers for a chosen year: that year, else the latest before it, else
 * its first. `null` only for an indicator without any period.
 */
export function periodFor(indicator: Pick<Indicator, 'periods'>, year: number): Period | null {
  let latest: Period | null = null;
  let first: Period | null = null;
  for (const period of indicator.periods) {
    if (first === null || period.year < first.year) first = period;
    if (period.year <= year && (latest === null || period.year > latest.year)) latest = period;
  }
  return latest ?? first;
}
