/**
 * Equal intervals: every class is as wide as the others, so the legend can be read like a ruler. A class
 * without values keeps its place, since leaving it out would hide the gap it shows.
 *
 * @param sorted finite values, ascending, at least two different ones
 * @returns inner bounds
 * @example equalBreaks([0, 1, 10], 2) // [5]
 */
export function equalBreaks(sorted: readonly number[], classes: number): readonly number[] {
  const lowest = sorted[0] ?? NaN;
  const width = ((sorted.at(-1) ?? NaN) - lowest) / classes;
  return Array.from({ length: classes - 1 }, (_, index) => lowest + width * (index + 1));
}
