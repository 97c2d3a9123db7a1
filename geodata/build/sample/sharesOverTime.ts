import { fitCounts } from './fitCounts.ts';
import type { SampleYear } from './sampleYears.ts';
import { sum } from './sum.ts';

/**
 * Counts by year that follow fixed odds while the share of the whole rises (or falls) along a given path, so a
 * hamlet moves with the province and keeps its place among the others.
 * @param of the whole of each place in a year
 * @param shares share of the sum of all places, by year
 */
export function sharesOverTime(
  of: (year: SampleYear) => readonly number[],
  odds: readonly number[],
  shares: Readonly<Record<SampleYear, number>>,
): (year: SampleYear) => readonly number[] {
  return (year) => {
    const whole = of(year);
    return fitCounts(whole, odds, Math.round(shares[year] * sum(whole)));
  };
}
