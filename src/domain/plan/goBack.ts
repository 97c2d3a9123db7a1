import { setOfKey } from '../area/setOfKey.ts';
import type { Plan } from '../plan.ts';

/**
 * One step back out: the profile closes, then the place gone into is left for the communes around it.
 *
 * @returns `null` where there is nothing to step out of
 */
export function goBack(plan: Plan): Partial<Plan> | null {
  if (plan.selected !== null) return { selected: null };
  if (plan.within === null) return null;
  const level = setOfKey(plan.within) === 'district' ? 'district' : 'commune';
  return { within: null, level, camera: null };
}
