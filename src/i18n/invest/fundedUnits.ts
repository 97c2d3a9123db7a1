import type { AreaKey } from '../../domain/area/Area.ts';
import { areaOf } from '../../domain/area/areaOf.ts';
import type { World } from '../../domain/indicator/World.ts';
import type { Funding } from '../../domain/invest/Funding.ts';
import { countedUnits } from '../countedUnits.ts';
import type { Language } from '../Language.ts';

/** How many places of which kind are paid: "3 xã, 1 phường". */
export function fundedUnits({ sets }: Pick<World, 'sets'>, { funded }: Funding, language: Language): string {
  const areas = funded.flatMap(({ id }) => areaOf(sets, id as AreaKey) ?? []);
  return countedUnits(areas, language);
}
