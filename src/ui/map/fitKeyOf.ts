import type { AreaKey } from '../../domain/area/Area.ts';
import type { Plan } from '../../domain/plan.ts';

/**
 * Which place the map should show on its own: the one selected from a search, the one gone into, the
 * district filtered by, else the whole province. `none` where the planner has moved the map: then it stays.
 */
export function fitKeyOf(
  plan: Pick<Plan, 'camera' | 'selected' | 'within' | 'district'>,
): AreaKey | 'province' | 'none' {
  if (plan.camera !== null) return 'none';
  return plan.selected ?? plan.within ?? plan.district ?? 'province';
}
