import { amountInUnit } from '../../rules/amountInUnit.ts';
import type { CellOf } from '../../rules/CellOf.ts';
import { classChanges } from '../../rules/classChanges.ts';
import { classOfRuleSet } from '../../rules/classOfRuleSet.ts';
import { criteriaOf } from '../../rules/criteriaOf.ts';
import { jointChanges } from '../../rules/jointChanges.ts';
import type { RuleSet } from '../../rules/RuleSet.ts';
import type { ClassChange } from '../../rules/Verdict.ts';
import { OPEN } from '../../classify/Legend.ts';
import type { WayOut, WayStep } from './WayOut.ts';

/**
 * How a hamlet could come off the list: by one figure alone, or by two together where one is not enough, as its profile says it. A
 * way by a figure that counts nothing money could buy is left out.
 *
 * @param isOwn whose shares come without the counts behind them
 * @returns empty for a hamlet that is not on the list; `null` where missing figures decide whether it is
 */
export function waysOut(
  ruleSet: RuleSet,
  cellOf: CellOf,
  isOwn: (indicator: string) => boolean,
): readonly WayOut[] | null {
  const number = classOfRuleSet(ruleSet, cellOf);
  if (number === OPEN) return null;
  if (ruleSet.classes[number]?.flagged !== true) return [];
  const flagged = new Set(ruleSet.classes.flatMap((each) => (each.flagged ? [each.id] : [])));
  const alone = classChanges(ruleSet, cellOf).filter((change) => !flagged.has(change.class));
  const ways = [...alone.map((change) => [change]), ...jointChanges(ruleSet, cellOf)];
  return ways.flatMap((changes): WayOut[] => {
    const steps = changes.map((change) => stepOf(ruleSet, change, cellOf, isOwn));
    return steps.every((step) => step !== null) ? [steps] : [];
  });
}

function stepOf(
  ruleSet: RuleSet,
  change: ClassChange,
  cellOf: CellOf,
  isOwn: (indicator: string) => boolean,
): WayStep | null {
  const { indicator } = change;
  const criterion = criteriaOf(ruleSet).find((each) => each.indicator === indicator);
  if (criterion?.counted === undefined) return null;
  const amount = isOwn(indicator) ? null : amountInUnit(criterion, change, cellOf);
  return { indicator, amount: amount === null ? null : Math.abs(amount) };
}
