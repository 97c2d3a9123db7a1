import type { Area, AreaKey, Vintage } from './Area.ts';
import type { AreaSets } from './AreaSet.ts';
import { setOfKey } from './setOfKey.ts';

/** The area one names beside this one, to tell it from its namesakes: the commune of a hamlet, the district of a commune of 2021, else none. */
export function parentOf(sets: AreaSets, area: Area, vintage: Vintage): Area | null {
  const key = parentKey(area, vintage);
  if (key === undefined) return null;
  const set = sets[setOfKey(key)];
  return set.areas[set.indexOf.get(key) ?? -1] ?? null;
}

function parentKey({ set, within }: Area, vintage: Vintage): AreaKey | undefined {
  if (set === 'hamlet') return vintage === 2021 ? within.commune2021 : within.commune2025;
  return set === 'commune2021' ? within.district : undefined;
}
