import type { Language } from '../Language.ts';
import { decimalsBeside } from '../../domain/classify/decimalsBeside.ts';
import { numberText } from './numberText.ts';
import { withUnit } from './withUnit.ts';

/**
 * A part of a whole in whole percent ("92 %"), where tenths would only pretend to exactness: coverage,
 * weights. Never "100 %" for less than all, never "0 %" for something.
 */
export function share(value: number, language: Language): string {
  const places = decimalsBeside(value, [0, 1], 0, 100);
  return withUnit(numberText(value, language, { least: places, most: places, percent: true }), '%', language);
}
