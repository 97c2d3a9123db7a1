import { NO_DATA, type ClassInterval } from './Legend.ts';

/**
 * The one rule by which a value gets its class: intervals are (lower, upper], the first is closed below
 * too. Map, legend, table and report all come here, so they cannot disagree.
 *
 * @param intervals ascending and touching, as in a `Classification`
 * @returns the class number, or `NO_DATA` for a value outside all intervals or no number at all
 * @example a value of exactly 20 belongs to (10, 20], not to (20, 30]
 */
export function classOf(intervals: readonly ClassInterval[], value: number): number {
  const lowest = intervals[0];
  if (lowest === undefined || !(value >= lowest.lower)) return NO_DATA;
  for (const interval of intervals) if (value <= interval.upper) return interval.number;
  return NO_DATA;
}
