import type { Period } from '../../domain/indicator/Indicator.ts';
import type { Language } from '../Language.ts';
import { wordsOf } from '../wordsOf.ts';

/** The moment a figure speaks of: "đầu năm 2021". */
export function period({ moment, year }: Period, language: Language): string {
  return wordsOf(language).units.period[moment](String(year));
}
