import type { CellOf } from './CellOf.ts';
import { classByOrder, UNDECIDED } from './classByOrder.ts';
import { criteriaOf } from './criteriaOf.ts';
import { evaluateCriterion } from './evaluateCriterion.ts';
import { openIndicator } from './openIndicator.ts';
import type { RuleSet } from './RuleSet.ts';
import { tellingValues } from './tellingValues.ts';
import { withCell } from './withCell.ts';

/**
 * The missing figures worth collecting for an open unit: those whose value can still make a difference to the
 * class for at least one way the other missing figures may turn out. A figure that is missing but can no
 * longer change anything is not asked for.
 */
export function settlingIndicators(ruleSet: RuleSet, cellOf: CellOf): readonly string[] {
  const open = criteriaOf(ruleSet)
    .filter((criterion) => evaluateCriterion(criterion, cellOf(criterion.indicator)) === 'open')
    .map((criterion) => criterion.indicator);
  return [...new Set(open)].filter((indicator) => matters(ruleSet, indicator, cellOf));
}

function matters(ruleSet: RuleSet, indicator: string, cellOf: CellOf): boolean {
  const cases = tellingValues(ruleSet, indicator).map((value) => withCell(cellOf, indicator, value));
  const decided = new Set<number>();
  let undecided: CellOf | undefined;
  for (const cells of cases) {
    const outcome = classByOrder(ruleSet, cells);
    if (outcome === UNDECIDED) undecided = cells;
    else decided.add(outcome);
  }
  if (decided.size > 1) return true;
  if (undecided === undefined) return false;
  const other = openIndicator(ruleSet, undecided);
  return tellingValues(ruleSet, other).some((value) =>
    matters(ruleSet, indicator, withCell(cellOf, other, value)),
  );
}
