import type { Period } from '../../domain/indicator/Indicator.ts';
import { period as printPeriod } from '../format/period.ts';
import type { Language } from '../Language.ts';
import { wordsOf } from '../wordsOf.ts';

/** The moment that the figures of one year speak of; a year of the planner's own has no moment but itself. */
export function momentOf(year: number, period: Period | null, language: Language): string {
  return period?.year === year
    ? printPeriod(period, language)
    : wordsOf(language).yearChange.year(String(year));
}
