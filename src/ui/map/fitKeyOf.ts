import type { AreaKey } from '../../domain/area/Area.ts';
import type { Plan } from '../../domain/plan.ts';

/**
 * Which place the map should show on its own: the one gone into, the district filtered by, else the whole
 * province. `none` where the plan says where to look. Selecting moves nothing.
 */
export function fitKeyOf(plan: Pick<Plan, 'camera' | 'within' | 'district'>): AreaKey | 'province' | 'none' {
  if (plan.camera !== null) return 'none';
  return plan.within ?? plan.district ?? 'province';
}
