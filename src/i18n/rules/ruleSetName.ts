import type { RuleSet } from '../../domain/rules/RuleSet.ts';
import { ruleSets } from '../../domain/rules/ruleSets.ts';
import type { Language } from '../Language.ts';
import { wordIn } from '../wordIn.ts';
import { wordsOf } from '../wordsOf.ts';

/** What a rule set is called: a decree by its number; the province's own copy never by that alone, but by its name and what it was copied from. */
export function ruleSetName({ decree, ownCopy }: RuleSet, language: Language): string {
  const name = wordIn(decree, language);
  const base = ruleSets.find(({ id }) => id === ownCopy?.of);
  return base === undefined ? name : wordsOf(language).rules.ownName(name, wordIn(base.decree, language));
}
