import { count } from '../format/count.ts';
import type { Language } from '../Language.ts';
import { joinWith } from '../rules/joinWith.ts';
import { wordsOf } from '../wordsOf.ts';

const most = 3;

/** "A", "A và B", "A, B, C và 4 nơi khác": the first three names, and how many more there are. */
export function namedFirst(names: readonly string[], language: Language): string {
  const words = wordsOf(language);
  const rest = names.length - most;
  if (rest <= 0) return joinWith(names, words.priority.and);
  return words.explore.andOthers(names.slice(0, most).join(', '), count(rest, language));
}
