import type { Language } from '../Language.ts';
import { wordsOf } from '../wordsOf.ts';
import { count } from './count.ts';

/** A rank, alone ("3") or among all that are ranked ("3/161"). */
export function rank(value: number, language: Language, of?: number): string {
  const place = count(value, language);
  return of === undefined ? place : wordsOf(language).units.rank(place, count(of, language));
}
