import { OPEN } from '../domain/classify/Legend.ts';
import { changeClasses } from '../domain/outcome/changeNumbers.ts';
import type { Language } from './Language.ts';
import { wordsOf } from './wordsOf.ts';

/** What a map of who enters and leaves the flag says of one unit, by its class number. */
export function changeName(number: number, language: Language): string {
  const words = wordsOf(language).legend;
  const id = changeClasses[number];
  if (id !== undefined) return words.changes[id];
  return number === OPEN ? words.changeOpen : words.noRuleSet;
}
