import type { Area, AreaKey, AreaSetId } from './Area.ts';
import type { AreaSets } from './AreaSet.ts';
import { setOfKey } from './setOfKey.ts';

/** What one sees first when going into an area. */
const nextBelow: Readonly<Record<AreaSetId, AreaSetId | null>> = {
  province: 'commune2025',
  district: 'commune2021',
  commune2025: 'commune2021',
  commune2021: 'hamlet',
  hamlet: null,
};

/**
 * The areas that lie in `key`, in set order: those of the set just below, or of `set` where one is named
 * (the hamlets of a district). Empty for a hamlet, and for a set that does not lie in it.
 */
export function partsOf(sets: AreaSets, key: AreaKey, set?: AreaSetId): readonly Area[] {
  const own = setOfKey(key);
  const below = set ?? nextBelow[own];
  if (below === null) return [];
  return sets[below].areas.filter((area) => area.within[own] === key);
}
