import type { Area, AreaKey } from '../area/Area.ts';
import type { AreaSets } from '../area/AreaSet.ts';
import { setOfKey } from '../area/setOfKey.ts';
import type { Plan } from '../plan.ts';

/**
 * The places from the province down to the one gone into, for the breadcrumb: a former commune lies in its
 * district, a unit of 2025 straight in the province.
 */
export function pathTo(plan: Pick<Plan, 'within'>, sets: AreaSets): readonly Area[] {
  const province = sets.province.areas[0];
  if (province === undefined) return [];
  const place = plan.within === null ? null : areaOf(sets, plan.within);
  if (place === null || place === province) return [province];
  const district = place.within.district === undefined ? null : areaOf(sets, place.within.district);
  return district === null ? [province, place] : [province, district, place];
}

function areaOf(sets: AreaSets, key: AreaKey): Area | null {
  const set = sets[setOfKey(key)];
  return set.areas[set.indexOf.get(key) ?? -1] ?? null;
}
