import type { Sensitivity } from '../domain/score/sensitivity/Sensitivity.ts';
import { count } from './format/count.ts';
import type { Language } from './Language.ts';
import { wordsOf } from './wordsOf.ts';

/** How many of the first k are certain, in one marked sentence, and how many others could be among them. */
export function surenessSentence(
  { rank, standing }: Pick<Sensitivity, 'rank' | 'standing'>,
  top: number,
  language: Language,
): string {
  const words = wordsOf(language).sure;
  const number = (value: number) => count(value, language);
  const firsts = standing.filter((found, unit) => found !== null && (rank[unit] ?? 0) <= top);
  const certain = firsts.filter((found) => found === 'in').length;
  const others = standing.filter((found, unit) => found === 'contested' && (rank[unit] ?? 0) > top).length;
  const first = number(firsts.length);
  return [
    certain === firsts.length
      ? words.findingCertain(first)
      : words.finding(first, number(certain), number(firsts.length - certain)),
    ...(others > 0 ? [words.outside(number(others))] : []),
  ].join(' ');
}
