import { OPEN } from '../../domain/classify/Legend.ts';
import type { RuleSet } from '../../domain/rules/RuleSet.ts';
import { count } from '../format/count.ts';
import type { Language } from '../Language.ts';
import { wordIn } from '../wordIn.ts';
import { wordsOf } from '../wordsOf.ts';

/**
 * How many parts a place has and how many carry each class, without a full stop: "**31** xóm, 24 đặc biệt khó khăn".
 *
 * @param found how many carry a class number
 */
export function partsSentence(
  parts: number,
  unit: 'hamlet' | 'commune',
  ruleSet: RuleSet | null,
  found: (number: number) => number,
  language: Language,
): string {
  const messages = wordsOf(language);
  const words = messages.profile;
  const classes = (ruleSet?.classes ?? [])
    .map(({ name }, number) => ({ name, number: found(number) }))
    .filter(({ number }) => number > 0)
    .map(({ name, number }) => words.partsFlag(count(number, language), wordIn(name, language)));
  const open = found(OPEN) > 0 ? [words.partsOpen(count(found(OPEN), language))] : [];
  return [
    words.partsCount(`**${count(parts, language)}**`, messages.difficulty.units[unit]),
    ...classes,
    ...open,
  ].join(', ');
}
