import type { Indicator } from '../indicator/Indicator.ts';
import type { Plan } from '../plan.ts';
import { ruleSetChosen } from '../rules/ruleSetChosen.ts';
import { leavingIndicators, leavingPrice } from './leaving/leavingMeasures.ts';
import { measuresToFund } from './measuresToFund.ts';

/** What a price may be set on: a unit by itself, a measure, and each way off the list of especially difficult hamlets. */
export function pricesOffered(
  indicators: readonly Indicator[],
  plan: Pick<Plan, 'rules' | 'ownRules' | 'year'>,
): readonly string[] {
  const ruleSet = ruleSetChosen(plan, 'hamlet', plan.year);
  const leaving = ruleSet === null ? [] : leavingIndicators(ruleSet).map(leavingPrice);
  return ['unit', ...measuresToFund(indicators), ...leaving];
}
