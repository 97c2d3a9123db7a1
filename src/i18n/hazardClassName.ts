import { hazardClasses } from '../domain/hazard/HazardClass.ts';
import type { Language } from './Language.ts';
import { wordsOf } from './wordsOf.ts';

/** What the class number of a map of hazard is called: 0 was looked at and is in no zone; below 0 nobody looked at enough. */
export function hazardClassName(number: number, language: Language): string {
  const words = wordsOf(language).legend.hazardClasses;
  if (number === 0) return words.clear;
  const found = hazardClasses[number - 1];
  return found === undefined ? words['not-mapped'] : words[found];
}
