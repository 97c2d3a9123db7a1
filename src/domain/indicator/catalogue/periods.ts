import type { Period } from '../Indicator.ts';

function endOf(year: number): Period {
  return { year, moment: 'end' };
}

/** Counted at the end of each year of the resolution's run, with the year before it as the baseline. */
export const endOfYears2020To2025: readonly Period[] = [2020, 2021, 2022, 2023, 2024, 2025].map(endOf);

/**
 * The poverty review of the new standard: its first count stands for the start of 2021 (the same households
 * as at the end of 2020 under the old standard), the later ones for the end of their year.
 */
export const povertyReviews2021To2025: readonly Period[] = [
  { year: 2021, moment: 'start' },
  ...[2022, 2023, 2024, 2025].map(endOf),
];

/** Households are those of the poverty review, so 2020 (end) and 2021 (start) are the same count. */
export const householdCounts2020To2025: readonly Period[] = [endOf(2020), ...povertyReviews2021To2025];

/** The grid figure of 2021 was published for 31 May. */
export const gridCounts2020To2025: readonly Period[] = [
  endOf(2020),
  { year: 2021, moment: 'middle' },
  ...[2022, 2023, 2024, 2025].map(endOf),
];
