import type { RegionClass } from '../area/AreasFile.ts';
import { amountInUnit } from '../rules/amountInUnit.ts';
import type { CellOf } from '../rules/CellOf.ts';
import { evaluateRuleSet } from '../rules/evaluateRuleSet.ts';
import { jointChanges } from '../rules/jointChanges.ts';
import { moveOverThreshold } from '../rules/moveOverThreshold.ts';
import type { Criterion, RuleSet } from '../rules/RuleSet.ts';
import type { ClassChange, FigureMove } from '../rules/Verdict.ts';
import type { JudgedMove, ProfileFlag } from './ProfileBrief.ts';

/**
 * The class of a unit with its reasons, and what would change it.
 *
 * @param told whose own shares come without the counts behind them, and which class was published
 */
export function profileFlagOf(
  ruleSet: RuleSet,
  cellOf: CellOf,
  told: { readonly isOwn: (indicator: string) => boolean; readonly published: RegionClass | null },
): ProfileFlag {
  const verdict = evaluateRuleSet(ruleSet, cellOf);
  const amountOf = (criterion: Criterion | undefined, move: FigureMove | null) =>
    criterion === undefined || move === null || told.isOwn(criterion.indicator)
      ? null
      : amountInUnit(criterion, move, cellOf);
  const moveOf = (change: ClassChange): JudgedMove => {
    const about = verdict.criteria.find(({ criterion }) => criterion.indicator === change.indicator);
    return { change, amount: amountOf(about?.criterion, change) };
  };
  return {
    ruleSet,
    verdict,
    amounts: verdict.criteria.map((each) => amountOf(each.criterion, moveOverThreshold(each))),
    changes: verdict.changes.map(moveOf),
    joint: jointChanges(ruleSet, cellOf).map(([one, other]) => [moveOf(one), moveOf(other)] as const),
    published: told.published,
  };
}
