import type { FlagsCompared } from '../../domain/outcome/Outcome.ts';
import type { Language } from '../Language.ts';
import { wordsOf } from '../wordsOf.ts';
import { ruleSetName } from './ruleSetName.ts';

/** What flags are compared with: criteria and the year of their figures. */
export function comparedWith({ ruleSet, year }: FlagsCompared, language: Language): string {
  return wordsOf(language).difficulty.compareBasis(ruleSetName(ruleSet, language), String(year));
}
