import { hazardIndicators } from '../indicator/catalogue/hazard.ts';
import { fundedIndicators } from '../invest/fundedIndicators.ts';
import type { Plan } from '../plan.ts';
import { planOfPinnedFunding } from './pinFunding.ts';

const ids: ReadonlySet<string> = new Set(hazardIndicators.map(({ id }) => id));

/** Whether a plan looks at what the hazard layers say: on the map, in a score, in the list of who is in danger, or behind a cost or a goal of money. */
export function asksForHazard(plan: Plan): boolean {
  const { tab, paint, indicator, second, weights } = plan;
  return (
    tab === 'safety' ||
    paint === 'hazard' ||
    ids.has(indicator) ||
    (paint === 'bivariate' && second !== null && ids.has(second)) ||
    Object.keys(weights).some((id) => ids.has(id)) ||
    asksForMoney(plan).some((each) => fundedIndicators(each).some((id) => ids.has(id)))
  );
}

/** The plan, and what it is compared with, where it chooses within a budget. */
function asksForMoney(plan: Plan): readonly Plan[] {
  if (!plan.funding && plan.paint !== 'funding') return [];
  const pinned = planOfPinnedFunding(plan);
  return pinned === null ? [plan] : [plan, pinned];
}
