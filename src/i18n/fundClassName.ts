import { NOT_APPLICABLE } from '../domain/classify/Legend.ts';
import { fundClasses } from '../domain/invest/fundClasses.ts';
import type { Language } from './Language.ts';
import { wordsOf } from './wordsOf.ts';

/** What a class number of a map of a budget is called; what lacks a figure is a class of its own. */
export function fundClassName(number: number, language: Language): string {
  const { classes, notAsked } = wordsOf(language).legend.funding;
  if (number === NOT_APPLICABLE) return notAsked;
  return classes[fundClasses[number] ?? 'closed'];
}
