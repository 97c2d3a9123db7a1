import type { Unit } from '../indicator/Indicator.ts';
import { typedNumber } from '../sheet/typedNumber.ts';
import { allowedRange } from '../template/allowedRange.ts';

/** A number somebody typed in place of a figure, as it is stored; or why it cannot be one. */
export type TypedValue =
  | { readonly value: number; readonly problem: null }
  | { readonly value: null; readonly problem: 'not-a-number' | 'not-whole' }
  | { readonly value: null; readonly problem: 'too-small' | 'too-large'; readonly bound: number };

/**
 * Reads a number as it is printed in its unit (percent for a share), held to the range that a template allows.
 *
 * @param unit any but a status, which is chosen and not typed
 */
export function typedValue(text: string, unit: Unit): TypedValue {
  const range = allowedRange(unit);
  const typed = typedNumber(text);
  const value = typedNumber(text, unit === 'share' ? -2 : 0);
  if (typed === null || value === null || range === null) return { value: null, problem: 'not-a-number' };
  if (typed < range.least) return { value: null, problem: 'too-small', bound: range.least };
  if (range.most !== null && typed > range.most)
    return { value: null, problem: 'too-large', bound: range.most };
  if (range.decimals === 0 && !Number.isInteger(typed)) return { value: null, problem: 'not-whole' };
  return { value, problem: null };
}
