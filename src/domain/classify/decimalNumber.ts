/**
 * The number nearest to `whole × 10^exponent`. Reading the decimal text is exact, where multiplying by 0.1
 * is not: 3 × 0.1 is 0.30000000000000004.
 *
 * @param whole an integer
 * @param exponent an integer
 * @example decimalNumber(123, -3) // 0.123
 */
export function decimalNumber(whole: number, exponent: number): number {
  return Number(`${String(whole)}e${String(exponent)}`);
}
