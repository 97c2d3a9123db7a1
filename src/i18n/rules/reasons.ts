import type { CriterionAnswer } from '../../domain/rules/Verdict.ts';
import type { Language } from '../Language.ts';
import { wordIn } from '../wordIn.ts';
import { wordsOf } from '../wordsOf.ts';
import { printCriterionValue } from './printCriterionValue.ts';
import { printedRelation } from './printedRelation.ts';
import { printThreshold } from './printThreshold.ts';

/** The given answers as clauses, one for each indicator: "tỉ lệ hộ nghèo 41,2 % ≥ 20 %". */
export function reasons(answers: readonly CriterionAnswer[], language: Language): readonly string[] {
  const byIndicator = new Map<string, CriterionAnswer[]>();
  for (const answer of answers) {
    const { indicator } = answer.criterion;
    byIndicator.set(indicator, [...(byIndicator.get(indicator) ?? []), answer]);
  }
  return [...byIndicator.values()].map((about) => clause(about, language));
}

function clause(about: readonly CriterionAnswer[], language: Language): string {
  const words = wordsOf(language).rules;
  const [first] = about;
  if (first === undefined) return '';
  const { criterion, cell, answer } = first;
  if (criterion.wording !== undefined && answer !== 'open') {
    const { notApplicable } = criterion.wording;
    const told = cell === 'not-applicable' && notApplicable ? notApplicable : criterion.wording[answer];
    return wordIn(told, language);
  }
  const measure = wordIn(criterion.measure, language);
  const value = printCriterionValue(criterion, cell, language);
  const relations = about.map(
    (one) =>
      `${printedRelation(one.criterion, one.answer)} ${printThreshold(one.criterion, one.criterion.threshold, language)}`,
  );
  const lower = relations.find((relation) => /^[≥>]/.test(relation));
  const upper = relations.find((relation) => /^[≤<]/.test(relation));
  return lower !== undefined && upper !== undefined
    ? words.reasonBetween(measure, value, lower, upper)
    : words.reason(measure, value, lower ?? upper ?? '');
}
