import { exactDecimal } from './exactDecimal.ts';

/**
 * How many decimals are needed to print a class bound or a threshold exactly.
 *
 * @param scale power of ten by which the stored value is multiplied in print: 100 for shares, otherwise 1
 * @example decimalPlaces(0.125, 100) // 1, since 0.125 is printed as 12.5 %
 */
export function decimalPlaces(value: number, scale = 1): number {
  if (!Number.isFinite(value)) return 0;
  return Math.max(0, -(exactDecimal(value).exponent + Math.round(Math.log10(scale))));
}
