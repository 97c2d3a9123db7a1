import type { FundChoices } from '../invest/FundChoices.ts';
import { planVersion, type Plan } from '../plan.ts';
import { decodePlan } from './decodePlan.ts';
import { defaultPlan } from './defaultPlan.ts';
import { encodePlan } from './encodePlan.ts';

function fundChoices(plan: Plan): Omit<FundChoices, 'funding' | 'fundPinned'> {
  const { fundBudget, fundPrices, fundGoals, fundLeast, fundMost, fundGroups, fundIn, fundOut } = plan;
  return { fundBudget, fundPrices, fundGoals, fundLeast, fundMost, fundGroups, fundIn, fundOut };
}

/** What is chosen about money now, as a text to be kept in a plan and compared with later. */
export function pinFunding(plan: Plan): string {
  return encodePlan({ ...defaultPlan, ...fundChoices(plan) }) || `v=${String(planVersion)}`;
}

/** The plan with what was kept in place of what is chosen now; `null` where nothing was kept. */
export function planOfPinnedFunding(plan: Plan): Plan | null {
  if (plan.fundPinned === null) return null;
  return { ...plan, ...fundChoices(decodePlan(plan.fundPinned, new Set()).plan) };
}
