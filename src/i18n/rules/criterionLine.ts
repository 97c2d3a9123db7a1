import type { CriterionAnswer } from '../../domain/rules/Verdict.ts';
import type { Answer } from '../../domain/rules/RuleSet.ts';
import { capital } from '../capital.ts';
import { printCell } from '../format/printCell.ts';
import type { Language } from '../Language.ts';
import { wordIn } from '../wordIn.ts';
import { printCriterionValue } from './printCriterionValue.ts';
import { printedRelation } from './printedRelation.ts';
import { printThreshold } from './printThreshold.ts';

/** One criterion of a unit as a row: what is measured, what it is, what the law asks, what it answers. */
export interface CriterionLine {
  readonly measure: string;
  readonly value: string;
  /** "≥ 20 %", as the law asks, whether it is met or not; for a status the law's own words. */
  readonly required: string;
  readonly answer: Answer;
}

/** The row of the list of criteria in a profile. */
export function criterionLine(
  { criterion, cell, answer }: CriterionAnswer,
  language: Language,
): CriterionLine {
  const measure = capital(wordIn(criterion.measure, language));
  const { wording } = criterion;
  if (wording === undefined) {
    const value = printCriterionValue(criterion, cell, language);
    const threshold = printThreshold(criterion, criterion.threshold, language);
    return { measure, value, required: `${printedRelation(criterion, 'pass')} ${threshold}`, answer };
  }
  const told =
    cell === 'not-applicable' ? wording.notApplicable : answer === 'open' ? undefined : wording[answer];
  return {
    measure,
    value: told === undefined ? printCell(criterion.unit, cell, language) : wordIn(told, language),
    required: wordIn(wording.pass, language),
    answer,
  };
}
