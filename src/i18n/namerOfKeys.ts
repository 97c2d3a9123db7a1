import type { AreaKey } from '../domain/area/Area.ts';
import { setOfKey } from '../domain/area/setOfKey.ts';
import type { AreaSets } from '../domain/area/AreaSet.ts';
import type { Plan } from '../domain/plan.ts';
import { placeName } from './placeName.ts';

/** Names places by their keys; a key that nobody knows stands for itself. */
export function namerOfKeys(
  sets: AreaSets,
  { vintage, language }: Pick<Plan, 'vintage' | 'language'>,
): (key: string) => string {
  return (key) => {
    const set = sets[setOfKey(key as AreaKey)];
    const area = set.areas[set.indexOf.get(key as AreaKey) ?? -1];
    return area === undefined ? key : placeName(sets, area, vintage, language);
  };
}
