import type { Area, AreaKey } from './Area.ts';
import type { AreaSets } from './AreaSet.ts';
import { setOfKey } from './setOfKey.ts';

/** The area of a key; `null` for one that is not here. */
export function areaOf(sets: AreaSets, key: AreaKey): Area | null {
  const { areas, indexOf } = sets[setOfKey(key)];
  return areas[indexOf.get(key) ?? -1] ?? null;
}
