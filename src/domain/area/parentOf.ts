import type { Area, AreaKey, Vintage } from './Area.ts';
import { areaOf } from './areaOf.ts';
import type { AreaSets } from './AreaSet.ts';

/** The area one names beside this one, to tell it from its namesakes: the commune of a hamlet, the district of a commune of 2021, else none. */
export function parentOf(sets: AreaSets, area: Area, vintage: Vintage): Area | null {
  const key = parentKey(area, vintage);
  return key === undefined ? null : areaOf(sets, key);
}

function parentKey({ set, within }: Area, vintage: Vintage): AreaKey | undefined {
  if (set === 'hamlet') return vintage === 2021 ? within.commune2021 : within.commune2025;
  return set === 'commune2021' ? within.district : undefined;
}
