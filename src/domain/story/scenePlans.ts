import { yearsOf } from '../indicator/yearsOf.ts';
import type { World } from '../indicator/World.ts';
import { knownIndicator } from '../outcome/knownIndicator.ts';
import type { Known } from '../plan/Known.ts';
import { planBeside } from '../plan/setAside.ts';
import { showsYears } from '../plan/showsYears.ts';
import type { Plan } from '../plan.ts';

/**
 * The plans of all maps that a plan puts on the screen, in the order of reading: the kept map before the one worked on, or one map for each year of the
 * measure. Empty where it shows one map alone.
 */
export function scenePlans(plan: Plan, known: Known, world: World): readonly Plan[] {
  const kept = planBeside(plan, known);
  if (kept !== null) return [kept, plan];
  if (!showsYears(plan)) return [];
  const years = yearsOf(knownIndicator(world, plan.indicator), world);
  return years.length < 2 ? [] : years.map((year) => ({ ...plan, year }));
}
