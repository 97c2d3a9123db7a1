import { defaultPlan } from '../domain/plan/defaultPlan.ts';
import type { Plan } from '../domain/plan.ts';

/**
 * The change that frees a plan of indicators that are not there (their file was withdrawn, or this province has
 * no such figures); `null` when it names none. The usual measure takes their place, else the first there is.
 */
export function withoutUnknown(plan: Plan, known: ReadonlySet<string>): Partial<Plan> | null {
  const weights = Object.entries(plan.weights).filter(([id]) => known.has(id));
  const [first = defaultPlan.indicator] = known;
  const usual = known.has(defaultPlan.indicator) ? defaultPlan.indicator : first;
  const indicator = known.has(plan.indicator) ? plan.indicator : usual;
  if (indicator === plan.indicator && weights.length === Object.keys(plan.weights).length) return null;
  return { indicator, weights: Object.fromEntries(weights) };
}
