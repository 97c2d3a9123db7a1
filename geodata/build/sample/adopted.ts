import type { SampleYear } from './sampleYears.ts';

/**
 * 0/1 by hamlet and year for a thing that, once there, stays (a house, a hardened road): the easiest hamlets get it
 * first, and in every year just the given share of hamlets has it.
 */
export function adopted(
  odds: readonly number[],
  shares: Readonly<Record<SampleYear, number>>,
): (year: SampleYear) => readonly number[] {
  const order = odds
    .map((value, index) => ({ value, index }))
    .sort((a, b) => b.value - a.value || a.index - b.index);
  const place = odds.map(() => 0);
  order.forEach(({ index }, position) => (place[index] = position));
  return (year) => {
    const count = Math.round(shares[year] * odds.length);
    return place.map((position) => (position < count ? 1 : 0));
  };
}
