import type { Language } from '../Language.ts';
import { decimalsBeside } from '../../domain/classify/decimalsBeside.ts';
import { wordsOf } from '../wordsOf.ts';
import { numberText } from './numberText.ts';
import { withUnit } from './withUnit.ts';

/** A difference of two shares in percentage points: "-4,2 điểm %" for -0.0423. Never "0,0" for a change. */
export function points(difference: number, language: Language): string {
  const places = decimalsBeside(difference, [0], 1, 100);
  const number = numberText(difference, language, { least: places, most: places, percent: true });
  return withUnit(number, wordsOf(language).units.points(difference * 100), language);
}
