import type { Area, AreaKey } from '../../domain/area/Area.ts';
import { setOfKey } from '../../domain/area/setOfKey.ts';
import type { World } from '../../domain/indicator/World.ts';
import type { Funding } from '../../domain/invest/Funding.ts';
import { countedUnits } from '../countedUnits.ts';
import type { Language } from '../Language.ts';

/** How many places of which kind are paid: "3 xã, 1 phường". */
export function fundedUnits({ sets }: Pick<World, 'sets'>, { funded }: Funding, language: Language): string {
  const areas = funded.flatMap(({ id }): readonly Area[] => {
    const set = sets[setOfKey(id as AreaKey)];
    const area = set.areas[set.indexOf.get(id as AreaKey) ?? -1];
    return area === undefined ? [] : [area];
  });
  return countedUnits(areas, language);
}
