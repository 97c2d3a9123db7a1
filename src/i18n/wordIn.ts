import type { Words } from '../domain/indicator/Indicator.ts';
import type { Language } from './Language.ts';

/** A name that is data (an indicator, a decree, a class) in the language of the page. */
export function wordIn(words: Words, language: Language): string {
  return words[language];
}
