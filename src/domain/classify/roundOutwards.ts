import { decimalNumber } from './decimalNumber.ts';

/**
 * The lowest or highest value on a coarser step, rounded away from the other values, so that the outermost
 * bounds of a legend are as short as the inner ones and still enclose everything.
 *
 * @param exponent power of ten of the step, in stored units
 * @example roundOutwards(41.3, 1, 'up') // 50
 */
export function roundOutwards(value: number, exponent: number, side: 'down' | 'up'): number {
  const rounding = side === 'down' ? Math.floor : Math.ceil;
  const rounded = decimalNumber(rounding(value / 10 ** exponent), exponent);
  // Where the step is finer than the value's own precision the quotient may round to the wrong side.
  return (side === 'down' ? rounded <= value : rounded >= value) ? rounded : value;
}
