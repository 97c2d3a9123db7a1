import type { AreaKey } from '../area/Area.ts';
import type { AreaSets } from '../area/AreaSet.ts';
import { setOfKey } from '../area/setOfKey.ts';
import type { Plan } from '../plan.ts';

/**
 * Going to a place that was searched for: it is selected on the map of its own level and vintage, with no
 * filter that would leave it out. A hamlet is shown among the hamlets of its commune.
 */
export function goTo(plan: Plan, sets: AreaSets, key: AreaKey): Partial<Plan> {
  const set = setOfKey(key);
  const seen = { selected: key, district: null, flag: null, text: '', camera: null };
  if (set === 'province') return { ...seen, within: null };
  if (set === 'district') return { ...seen, within: null, level: 'district' };
  if (set === 'commune2021') return { ...seen, within: null, level: 'commune', vintage: 2021 };
  if (set === 'commune2025') return { ...seen, within: null, level: 'commune', vintage: 2025 };
  const index = sets.hamlet.indexOf.get(key);
  const above = index === undefined ? undefined : sets.hamlet.areas[index]?.within;
  const commune = plan.vintage === 2021 ? above?.commune2021 : above?.commune2025;
  return { ...seen, within: commune ?? null, level: 'hamlet' };
}
