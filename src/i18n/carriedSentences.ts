import type { Carrying } from '../domain/indicator/FigureTable.ts';
import type { Language } from './Language.ts';
import { wordIn } from './wordIn.ts';
import { wordsOf } from './wordsOf.ts';

/** By what rule own figures were carried to the units shown, and whether a sample took part; one text each, without a stop. */
export function carriedSentences(carried: Carrying, language: Language): readonly string[] {
  const words = wordsOf(language).explore;
  const from = words.sets[carried.from];
  if (carried.by !== 'ratio') return [words.carried[carried.by](from)];
  const { name, provenance, year } = carried.denominator;
  const whole = wordIn(name, language);
  const how = words.carried.ratio(from, whole, String(year));
  return provenance === 'sample' ? [how, words.carriedBySample(whole)] : [how];
}
