/** How many standard deviations from the mean the bounds lie, by number of classes. */
const multiples: Readonly<Record<number, readonly number[]>> = {
  2: [0],
  3: [-1, 1],
  4: [-1, 0, 1],
  5: [-2, -1, 1, 2],
  6: [-2, -1, 0, 1, 2],
  7: [-3, -2, -1, 1, 2, 3],
};

/**
 * Standard deviation: bounds at the mean ± 1, 2, 3 sample standard deviations (divisor n - 1), so planners
 * see who is far from the ordinary. Odd numbers of classes have an "ordinary" class around the mean, even
 * ones divide at the mean. Five classes are PySAL's `StdMean`.
 *
 * Bounds may lie outside the values, even where none are possible (a negative rate); whoever prints them
 * leaves those out, as `breaksOf` does.
 *
 * @param values finite, at least two, in any order
 * @param classes 2 to 7
 * @example deviationBreaks([1, 2, 3], 3) // [1, 3]: mean 2, standard deviation 1
 */
export function deviationBreaks(values: readonly number[], classes: number): readonly number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / (values.length - 1));
  return (multiples[classes] ?? []).map((multiple) => mean + multiple * deviation);
}
