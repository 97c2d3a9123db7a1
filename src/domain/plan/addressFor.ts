import type { Plan } from '../plan.ts';
import { encodePlan } from './encodePlan.ts';

/** The address of another plan on the same portal; `''` where there is none. */
export function addressFor(address: string, plan: Plan): string {
  return address === '' ? '' : `${address.split('#')[0] ?? ''}#${encodePlan(plan)}`;
}
