import type { Flags } from '../../domain/outcome/Outcome.ts';
import type { Language } from '../Language.ts';
import { wordsOf } from '../wordsOf.ts';
import { ruleSetName } from './ruleSetName.ts';

/** One side of a comparison of flags: criteria and the year of their figures. */
export function comparedWith({ ruleSet, year }: Pick<Flags, 'ruleSet' | 'year'>, language: Language): string {
  return wordsOf(language).difficulty.compareBasis(ruleSetName(ruleSet, language), String(year));
}
