import type { CellOf } from './CellOf.ts';
import { criteriaIn } from './criteriaOf.ts';
import { evaluateCondition } from './evaluateCondition.ts';
import { evaluateCriterion } from './evaluateCriterion.ts';
import type { RuleSet } from './RuleSet.ts';

/** The first indicator whose missing figure leaves a condition of an undecided unit open. */
export function openIndicator(ruleSet: RuleSet, cellOf: CellOf): string {
  const conditions = [ruleSet.scope, ...ruleSet.classes.map((ruleClass) => ruleClass.when)];
  for (const condition of conditions) {
    if (condition === null || evaluateCondition(condition, cellOf) !== 'open') continue;
    const open = criteriaIn(condition).find(
      (criterion) => evaluateCriterion(criterion, cellOf(criterion.indicator)) === 'open',
    );
    if (open !== undefined) return open.indicator;
  }
  throw new Error(`Rule set ${ruleSet.id} is undecided without an open criterion`);
}
