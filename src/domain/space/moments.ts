/** Deviations from the mean, and the sums that every statistic of this room needs. */
export interface Moments {
  readonly mean: number;
  readonly deviations: Float64Array;
  /** Σ d² */
  readonly squares: number;
  /** Σ d⁴ */
  readonly fourths: number;
}

export function moments(values: Float64Array): Moments {
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / values.length;
  const deviations = Float64Array.from(values, (value) => value - mean);
  let [squares, fourths] = [0, 0];
  for (const deviation of deviations) {
    const square = deviation * deviation;
    squares += square;
    fourths += square * square;
  }
  return { mean, deviations, squares, fourths };
}
