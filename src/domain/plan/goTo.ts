import type { Area, AreaKey } from '../area/Area.ts';
import type { AreaSets } from '../area/AreaSet.ts';
import { partsOf } from '../area/partsOf.ts';
import { setOfKey } from '../area/setOfKey.ts';
import type { Camera, Plan } from '../plan.ts';

/** Near enough to see the place among its neighbours. */
const zooms = { province: 8, district: 9.5, commune2021: 10.5, commune2025: 10.2, hamlet: 12.5 } as const;

/**
 * Going to a place that was searched for: it is selected on the map of its own level and vintage, with no
 * filter that would leave it out, and the map looks at it. A hamlet is shown among those of its commune.
 */
export function goTo(plan: Plan, sets: AreaSets, key: AreaKey): Partial<Plan> {
  const set = setOfKey(key);
  const area = sets[set].areas[sets[set].indexOf.get(key) ?? -1];
  const camera = area === undefined || set === 'province' ? null : lookAt(sets, area);
  const seen = { selected: key, district: null, flag: null, text: '', within: null, camera };
  if (set === 'province') return seen;
  if (set === 'district') return { ...seen, level: 'district' };
  if (set === 'commune2021') return { ...seen, level: 'commune', vintage: 2021 };
  if (set === 'commune2025') return { ...seen, level: 'commune', vintage: 2025 };
  const commune = plan.vintage === 2021 ? area?.within.commune2021 : area?.within.commune2025;
  const paint = plan.paint === 'flag-share' ? 'flag' : plan.paint;
  return { ...seen, paint, within: commune ?? null, level: 'hamlet' };
}

/** At the seat; a former district, of which no seat is known, in the middle of its communes. */
function lookAt(sets: AreaSets, area: Area): Camera | null {
  const places = area.position === null ? partsOf(sets, area.key) : [area];
  const known = places.flatMap(({ position }) => (position === null ? [] : [position]));
  if (known.length === 0) return null;
  const mean = (axis: 0 | 1) => known.reduce((sum, position) => sum + position[axis], 0) / known.length;
  return { longitude: mean(0), latitude: mean(1), zoom: zooms[area.set] };
}
