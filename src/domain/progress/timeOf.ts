import type { Period } from '../indicator/Indicator.ts';

/** The middle stands for 31 May, the one day within a year of which figures were published. */
const share = { start: 0, middle: 0.41, end: 1 } as const;

/** Years with their fraction: the start of 2021 is 2021, which is the end of 2020. */
export function timeOf({ year, moment }: Period): number {
  return year + share[moment];
}
