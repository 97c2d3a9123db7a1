import { isFigure } from '../indicator/Cell.ts';
import type { CellOf } from './CellOf.ts';
import { OUT_OF_SCOPE } from './classByOrder.ts';
import { classChanges } from './classChanges.ts';
import { criteriaOf } from './criteriaOf.ts';
import { decidingCriteria } from './decidingCriteria.ts';
import { evaluateCriterion } from './evaluateCriterion.ts';
import { possibleClasses } from './possibleClasses.ts';
import type { RuleSet } from './RuleSet.ts';
import { settlingIndicators } from './settlingIndicators.ts';
import { outOfScope, type Verdict } from './Verdict.ts';

/**
 * Judges one unit by a rule set and explains the judgement: every criterion's answer, the criteria that
 * decide, the figures that would settle an open case, and how far the unit is from another class.
 * For whole sets of units use `classNumbersOfRuleSet`, which gives the same classes without the reasons.
 */
export function evaluateRuleSet(ruleSet: RuleSet, cellOf: CellOf): Verdict {
  const indices = possibleClasses(ruleSet, cellOf);
  const possible = indices.map((index) => ruleSet.classes[index]?.id ?? outOfScope);
  const [only] = indices;
  const certain = indices.length === 1;
  const status = !certain ? 'open' : only === OUT_OF_SCOPE ? 'out-of-scope' : 'classed';
  const criteria = criteriaOf(ruleSet).map((criterion) => {
    const cell = cellOf(criterion.indicator);
    return { criterion, cell, answer: evaluateCriterion(criterion, cell) };
  });
  return {
    ruleSet: ruleSet.id,
    status,
    class: status === 'classed' ? (possible[0] ?? null) : null,
    possible,
    criteria,
    because: certain ? decidingCriteria(ruleSet, criteria) : [],
    missing: certain ? [] : settlingIndicators(ruleSet, cellOf),
    gaps: criteria.flatMap(({ criterion, cell }) =>
      isFigure(cell) ? [{ criterion: criterion.id, gap: criterion.threshold - cell }] : [],
    ),
    changes: status === 'classed' ? classChanges(ruleSet, cellOf) : [],
  };
}
