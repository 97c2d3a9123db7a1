import { count } from './format/count.ts';
import type { Language } from './Language.ts';
import { wordsOf } from './wordsOf.ts';

/** How far a rank moved: "lên 3", "lùi 2", "giữ". @param up places up; below zero: down */
export function rankShift(up: number, language: Language): string {
  const words = wordsOf(language).table.moved;
  if (up === 0) return words.same;
  return (up > 0 ? words.up : words.down)(count(Math.abs(up), language));
}
