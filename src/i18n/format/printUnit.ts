import type { Unit } from '../../domain/indicator/Indicator.ts';
import type { Language } from '../Language.ts';
import { wordsOf } from '../wordsOf.ts';

/**
 * The word or sign behind a number: "%", "hộ", "km²"; empty for a bare number or a status.
 * @param count decides between singular and plural where the language has them
 */
export function printUnit(unit: Unit, language: Language, count = 2): string {
  return wordsOf(language).units.name[unit](count);
}
