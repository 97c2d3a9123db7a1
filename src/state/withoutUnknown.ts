import { defaultPlan } from '../domain/plan/defaultPlan.ts';
import type { Plan } from '../domain/plan.ts';

/**
 * The change that frees a plan of indicators that are not there (their file was withdrawn, or this province has
 * no such figures); `null` when it names none. The usual measure takes their place, else the first there is.
 */
export function withoutUnknown(plan: Plan, known: ReadonlySet<string>): Partial<Plan> | null {
  const weights = knownWeights(plan.weights, known);
  const arrangeWeights = knownWeights(plan.arrangeWeights, known);
  const [first = defaultPlan.indicator] = known;
  const usual = known.has(defaultPlan.indicator) ? defaultPlan.indicator : first;
  const indicator = known.has(plan.indicator) ? plan.indicator : usual;
  const second = plan.second === null || known.has(plan.second) ? plan.second : null;
  const isFree =
    indicator === plan.indicator &&
    second === plan.second &&
    weights === plan.weights &&
    arrangeWeights === plan.arrangeWeights;
  return isFree ? null : { indicator, second, weights, arrangeWeights };
}

/** The same object where all of them are known. */
function knownWeights(weights: Plan['weights'], known: ReadonlySet<string>): Plan['weights'] {
  const kept = Object.entries(weights).filter(([id]) => known.has(id));
  return kept.length === Object.keys(weights).length ? weights : Object.fromEntries(kept);
}
