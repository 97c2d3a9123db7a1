import type { Unit } from '../../domain/indicator/Indicator.ts';
import { printUnit } from '../format/printUnit.ts';
import type { Language } from '../Language.ts';
import { wordsOf } from '../wordsOf.ts';

/** What a difference is counted in: rates differ by percentage points. @param count as printed decides between singular and plural */
export function changeUnit(unit: Unit, language: Language, count = 2): string {
  return unit === 'share' ? wordsOf(language).units.points(count) : printUnit(unit, language, count);
}
