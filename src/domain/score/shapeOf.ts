/** How lopsided values are, and how heavy the ends of their distribution. */
export interface Shape {
  readonly skewness: number;
  /** Above that of the normal distribution (excess). */
  readonly kurtosis: number;
}

/**
 * Sample skewness G1 and excess kurtosis G2, corrected for small samples: type 2 of Joanes and Gill,
 * "Comparing measures of sample skewness and kurtosis", *The Statistician* 47 (1998); what Excel, SAS and COINr compute.
 *
 * @param values finite; NaN comes back for fewer than four, or where all are the same
 */
export function shapeOf(values: ArrayLike<number>): Shape {
  const n = values.length;
  let sum = 0;
  for (let at = 0; at < n; at++) sum += values[at] as number;
  const mean = sum / n;
  let [m2, m3, m4] = [0, 0, 0];
  for (let at = 0; at < n; at++) {
    const deviation = (values[at] as number) - mean;
    const square = deviation * deviation;
    m2 += square;
    m3 += square * deviation;
    m4 += square * square;
  }
  if (n < 4 || m2 === 0) return { skewness: NaN, kurtosis: NaN };
  return {
    skewness: ((Math.sqrt(n) * m3) / m2 ** 1.5) * (Math.sqrt(n * (n - 1)) / (n - 2)),
    kurtosis: (((n + 1) * ((n * m4) / m2 ** 2 - 3) + 6) * (n - 1)) / ((n - 2) * (n - 3)),
  };
}
