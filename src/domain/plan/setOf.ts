import type { AreaSetId } from '../area/Area.ts';
import type { Plan } from '../plan.ts';

/** The set of areas a plan looks at. Districts ended on 1 July 2025, so a district view is always of 2021. */
export function setOf(plan: Pick<Plan, 'level' | 'vintage'>): AreaSetId {
  if (plan.level === 'district') return 'district';
  if (plan.level === 'hamlet') return 'hamlet';
  return plan.vintage === 2021 ? 'commune2021' : 'commune2025';
}
