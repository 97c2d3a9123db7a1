import { defaultPlan } from '../domain/plan/defaultPlan.ts';
import type { Plan } from '../domain/plan.ts';

/** The change that frees a plan of indicators whose file was withdrawn; `null` when it names none. */
export function withoutUnknown(plan: Plan, known: ReadonlySet<string>): Partial<Plan> | null {
  const weights = Object.entries(plan.weights).filter(([id]) => known.has(id));
  const indicator = known.has(plan.indicator) ? plan.indicator : defaultPlan.indicator;
  if (indicator === plan.indicator && weights.length === Object.keys(plan.weights).length) return null;
  return { indicator, weights: Object.fromEntries(weights) };
}
