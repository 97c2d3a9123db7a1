/**
 * The chance that a standard normal number is above `z`. Complementary error function by the continued
 * fraction and series of Abramowitz and Stegun (7.1.5, 7.1.14), to about 15 digits, so that a p-value of
 * 1e-12 is printed as what it is.
 *
 * @example normalTail(1.959963984540054) // 0.025
 */
export function normalTail(z: number): number {
  if (Number.isNaN(z)) return NaN;
  if (z < 0) return 1 - normalTail(-z);
  const x = z / Math.SQRT2;
  return (x < 2.5 ? 1 - series(x) : fraction(x)) / 2;
}

/** erf by its Taylor series. */
function series(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 1; Math.abs(term) > 1e-17 * Math.abs(sum) && n < 200; n++) {
    term *= -(x * x) / n;
    sum += term / (2 * n + 1);
  }
  return (2 / Math.sqrt(Math.PI)) * sum;
}

/** erfc by its continued fraction, from the far end. */
function fraction(x: number): number {
  let denominator = x;
  for (let n = 80; n >= 1; n--) denominator = x + n / 2 / denominator;
  return Math.exp(-x * x) / (Math.sqrt(Math.PI) * denominator);
}
