import { wholeOf } from '../indicator/wholeOf.ts';
import { indicatorById } from '../indicator/indicatorById.ts';
import type { Plan } from '../plan.ts';
import { criteriaIndicators } from '../rules/criteriaIndicators.ts';
import { ruleSetChosen } from '../rules/ruleSetChosen.ts';
import { indicatorOfLeaving, leavingGoal } from './leaving/leavingMeasures.ts';

/** What measures that are worked out rest on. */
const parts: Readonly<Record<string, readonly string[]>> = {
  'unhardened-road-km': ['road-km', 'hardened-road-share'],
};

/** Indicators behind the prices and the goals of a plan, each once; a score and a unit itself are none. Projects rest on none. Leaving the list rests on every criterion, and on what its shares are shares of. */
export function fundedIndicators(
  plan: Pick<Plan, 'fundWhat' | 'fundPrices' | 'fundGoals' | 'rules' | 'ownRules' | 'year'>,
): readonly string[] {
  const { fundWhat, fundPrices, fundGoals } = plan;
  if (fundWhat === 'projects') return [];
  const counting = [fundPrices, fundGoals].flatMap((amounts) =>
    Object.entries(amounts).flatMap(([id, amount]) => (amount > 0 ? [id] : [])),
  );
  const behind = counting.flatMap((id) =>
    id === leavingGoal || indicatorOfLeaving(id) !== null ? leavingParts(plan) : (parts[id] ?? [id]),
  );
  return [...new Set(behind)].filter((id) => id !== 'unit' && id !== 'score');
}

function leavingParts(plan: Pick<Plan, 'rules' | 'ownRules' | 'year'>): readonly string[] {
  const ruleSet = ruleSetChosen(plan, 'hamlet', plan.year);
  const criteria = ruleSet === null ? [] : criteriaIndicators(ruleSet);
  const wholes = criteria.flatMap((id) => {
    const indicator = indicatorById(id);
    const whole = indicator === undefined ? null : wholeOf(indicator);
    return whole === null ? [] : [whole.id];
  });
  return [...criteria, ...wholes];
}
