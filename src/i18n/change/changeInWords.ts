import type { Unit } from '../../domain/indicator/Indicator.ts';
import { printValue } from '../format/printValue.ts';
import { withUnit } from '../format/withUnit.ts';
import type { Language } from '../Language.ts';
import { wordsOf } from '../wordsOf.ts';
import { changeUnit } from './changeUnit.ts';

/** A difference in words: "giảm 4,2 điểm %", "không đổi", "từ không thành có". @param bounds of the classes, above zero */
export function changeInWords(
  unit: Unit,
  difference: number,
  bounds: readonly number[],
  language: Language,
): string {
  const words = wordsOf(language).yearChange;
  const size = Math.abs(difference);
  if (size < (bounds[0] ?? 0) || size === 0) return words.same;
  const isRise = difference > 0;
  if (unit === 'status') return isRise ? words.gained : words.lost;
  const text = withUnit(
    printValue(unit, size, language, { beside: bounds }),
    changeUnit(unit, language, unit === 'share' ? size * 100 : size),
    language,
  );
  return isRise ? words.rises(text) : words.falls(text);
}
