import { defaultPlan } from '../plan/defaultPlan.ts';
import { encodePlan } from '../plan/encodePlan.ts';
import type { Plan } from '../plan.ts';

/** What a plan puts on the screen, as a scene holds it: language and theme stay those of whoever shows it. */
export function viewOf(plan: Plan): string {
  const { language, theme, embed } = defaultPlan;
  return encodePlan({ ...plan, language, theme, embed });
}
