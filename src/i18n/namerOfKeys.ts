import { areaSetIds, type AreaKey } from '../domain/area/Area.ts';
import { areaOf } from '../domain/area/areaOf.ts';
import type { AreaSets } from '../domain/area/AreaSet.ts';
import type { Plan } from '../domain/plan.ts';
import { placeName } from './placeName.ts';

/** Names places by their keys; what is no key, or one that nobody knows, stands for itself. */
export function namerOfKeys(
  sets: AreaSets,
  { vintage, language }: Pick<Plan, 'vintage' | 'language'>,
): (key: string) => string {
  return (key) => {
    const isKey = areaSetIds.some((set) => key.startsWith(`${set}:`));
    const area = isKey ? areaOf(sets, key as AreaKey) : null;
    return area === null ? key : placeName(sets, area, vintage, language);
  };
}
