import { criteriaOf } from './criteriaOf.ts';
import { evaluateCriterion } from './evaluateCriterion.ts';
import { regionsOf } from './regionsOf.ts';
import type { RuleSet } from './RuleSet.ts';

const known = new WeakMap<RuleSet, Map<string, readonly number[]>>();

/**
 * The fewest values of an indicator that give every combination of answers its criteria can give: one value
 * below 10 %, one from 10 to 15 %, and so on. What a missing figure could turn out to mean, and nothing twice.
 * Remembered by rule set, since thousands of open units ask for the same few.
 */
export function tellingValues(ruleSet: RuleSet, indicator: string): readonly number[] {
  const remembered = known.get(ruleSet) ?? new Map<string, readonly number[]>();
  known.set(ruleSet, remembered);
  const values = remembered.get(indicator) ?? distinct(ruleSet, indicator);
  remembered.set(indicator, values);
  return values;
}

function distinct(ruleSet: RuleSet, indicator: string): readonly number[] {
  const criteria = criteriaOf(ruleSet).filter((criterion) => criterion.indicator === indicator);
  const byAnswers = new Map<string, number>();
  for (const value of regionsOf(ruleSet, indicator).values) {
    const answers = criteria.map((criterion) => evaluateCriterion(criterion, value)).join();
    if (!byAnswers.has(answers)) byAnswers.set(answers, value);
  }
  return [...byAnswers.values()];
}
