import { decimalNumber } from '../classify/decimalNumber.ts';
import { isFigure, type Column } from '../indicator/Cell.ts';
import type { Unit } from '../indicator/Indicator.ts';
import { lastPlace } from './lastPlace.ts';

/** About so many changes shall lie beyond the last bound, on both sides together. */
const beyond = 0.2;

/**
 * How large a change must be to reach each class, the same on both sides of zero: half the last place that is printed (smaller is no change within
 * rounding), a round step, and twice that step. A status changes or it does not.
 *
 * @param differences of all units of a set
 * @returns ascending, above zero, in stored units; three, or one for a status
 */
export function changeBounds(differences: Column, unit: Unit): readonly number[] {
  if (unit === 'status') return [0.5];
  const place = lastPlace[unit];
  const least = place / 2;
  const sizes = differences
    .filter(isFigure)
    .map(Math.abs)
    .filter((size) => size >= least)
    .sort((one, other) => one - other);
  const wanted = (sizes[Math.ceil(sizes.length * (1 - beyond)) - 1] ?? 0) / 2;
  const { digit, exponent } = roundAbove(Math.max(wanted, place));
  return [least, decimalNumber(digit, exponent), decimalNumber(2 * digit, exponent)];
}

/** The smallest of 1, 2 or 5 times a power of ten that is not below a value above zero. */
function roundAbove(value: number): { readonly digit: number; readonly exponent: number } {
  const exponent = Math.floor(Math.log10(value));
  const digit = [1, 2, 5].find((each) => decimalNumber(each, exponent) >= value);
  return digit === undefined ? { digit: 1, exponent: exponent + 1 } : { digit, exponent };
}
