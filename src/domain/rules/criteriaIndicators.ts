import { criteriaOf } from './criteriaOf.ts';
import type { RuleSet } from './RuleSet.ts';

/** The indicators a rule set asks for, each once, in the order of the law. */
export function criteriaIndicators(ruleSet: RuleSet): readonly string[] {
  return [...new Set(criteriaOf(ruleSet).map((criterion) => criterion.indicator))];
}
