import { criteriaOf } from '../../rules/criteriaOf.ts';
import { movableIndicators } from '../../rules/classChanges.ts';
import type { RuleSet } from '../../rules/RuleSet.ts';

/** The goal: hamlets that come off the list of especially difficult ones. */
export const leavingGoal = 'leaving-hamlets';

const start = 'leaving-by-';

/** The price of moving one of what a criterion counts until a hamlet is off the list. */
export function leavingPrice(indicator: string): string {
  return `${start}${indicator}`;
}

/** The indicator whose criterion a price is about; `null` for every other price. */
export function indicatorOfLeaving(price: string): string | null {
  return price.startsWith(start) ? price.slice(start.length) : null;
}

/** Indicators by which money can bring a hamlet off the list: their criterion says what it counts. In the order of the law. */
export function leavingIndicators(ruleSet: RuleSet): readonly string[] {
  const counted = new Set(
    criteriaOf(ruleSet).flatMap((criterion) =>
      criterion.counted === undefined ? [] : [criterion.indicator],
    ),
  );
  return movableIndicators(ruleSet).filter((id) => counted.has(id));
}
