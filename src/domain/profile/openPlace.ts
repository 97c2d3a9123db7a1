import type { Area } from '../area/Area.ts';
import { areaOf } from '../area/areaOf.ts';
import type { AreaSets } from '../area/AreaSet.ts';
import type { Plan } from '../plan.ts';

/** The place whose profile is open; `null` where none is, or that of the province, which is no unit of any map. */
export function openPlace(sets: AreaSets, { selected }: Pick<Plan, 'selected'>): Area | null {
  const area = selected === null ? null : areaOf(sets, selected);
  return area?.set === 'province' ? null : area;
}
