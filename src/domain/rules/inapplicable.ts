import type { Cell } from '../indicator/Cell.ts';
import { criteriaOf } from './criteriaOf.ts';
import type { RuleSet } from './RuleSet.ts';

/** `['not-applicable']` where every criterion on the indicator says what follows from it, else nothing. */
export function inapplicable(ruleSet: RuleSet, indicator: string): readonly Cell[] {
  const criteria = criteriaOf(ruleSet).filter((criterion) => criterion.indicator === indicator);
  return criteria.every((criterion) => criterion.whenNotApplicable !== undefined) ? ['not-applicable'] : [];
}
