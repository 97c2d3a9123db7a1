import type { Indicator } from '../indicator/Indicator.ts';
import type { Plan } from '../plan.ts';
import { ruleSetChosen } from '../rules/ruleSetChosen.ts';
import { leavingGoal } from './leaving/leavingMeasures.ts';
import { measuresToFund } from './measuresToFund.ts';

/** What money may be meant to reach. Hamlets can leave the list in years in which a decree judges them. */
export function goalsOffered(
  indicators: readonly Indicator[],
  plan: Pick<Plan, 'rules' | 'ownRules' | 'year'>,
): readonly string[] {
  const isJudged = ruleSetChosen(plan, 'hamlet', plan.year) !== null;
  return [...measuresToFund(indicators), ...(isJudged ? [leavingGoal] : []), 'score'];
}
