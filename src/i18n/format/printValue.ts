import { decimalsBeside } from '../../domain/classify/decimalsBeside.ts';
import type { Unit } from '../../domain/indicator/Indicator.ts';
import type { Language } from '../Language.ts';
import { wordsOf } from '../wordsOf.ts';
import { numberText } from './numberText.ts';
import { unitDigits } from './unitDigits.ts';

export interface Beside {
  /** Class bounds and thresholds (stored values) that the number must not seem to cross. */
  readonly beside?: readonly number[];
}

/**
 * The number of a figure alone, without its unit (`printUnit`), so that the two can be styled apart:
 * "33,1" for the share 0.3309. Where class bounds or thresholds are given, decimals grow until the printed
 * number stands to them as the stored one does: 0.1996 beside 0.2 is "19,96", never "20,0".
 * A status of 1 or 0 is a word.
 */
export function printValue(
  unit: Unit,
  value: number,
  language: Language,
  { beside = [] }: Beside = {},
): string {
  if (unit === 'status') {
    const { yes, no } = wordsOf(language).units.status;
    if (value === 1) return yes;
    if (value === 0) return no;
  }
  const { scale, decimals } = unitDigits[unit];
  const places = decimalsBeside(value, beside, decimals(value), scale);
  return numberText(value, language, { least: places, most: places, percent: scale === 100 });
}
