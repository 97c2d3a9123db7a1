import { ckmeans } from 'simple-statistics';

/**
 * Natural breaks (Fisher-Jenks): the division into `classes` groups with the smallest sum of squared
 * distances of the values to the mean of their group. The optimum is exact, by dynamic programming
 * (Fisher 1958; Wang and Song, "Ckmeans.1d.dp", *The R Journal* 3/2, 2011), not Jenks's iterative search.
 * Planners use it to see the groups that are in the figures themselves.
 *
 * @param sorted finite values, ascending
 * @param classes at most the number of different values
 * @returns inner bounds: the highest value of every group but the last
 * @example naturalBreaks([1, 2, 2, 9, 10], 2) // [2]
 */
export function naturalBreaks(sorted: readonly number[], classes: number): readonly number[] {
  const highest = sorted.at(-1) ?? NaN;
  const bounds = ckmeans([...sorted], classes).map((group) => group.at(-1) ?? NaN);
  // Equal values can never be in two classes, whatever an optimum of equal worth would allow.
  return [...new Set(bounds)].filter((bound) => bound < highest);
}
