import type { AreaKey } from '../area/Area.ts';
import type { AreaSet } from '../area/AreaSet.ts';
import { exceptedUnits } from './exceptedUnits.ts';
import type { Flags } from './Outcome.ts';

/**
 * How many units carry each class number, in the whole set or inside one place, without those that were taken out; whatever else is
 * filtered, so that the counts beside a filter do not vanish when it is used.
 */
export function flagCounts(
  set: AreaSet,
  flags: Flags,
  place: AreaKey | null,
  except: readonly AreaKey[],
): ReadonlyMap<number, number> {
  const out = exceptedUnits(set.areas, except);
  const counts = new Map<number, number>();
  for (const [index, area] of set.areas.entries()) {
    const inside = place === null || area.key === place || Object.values(area.within).includes(place);
    const number = flags.classNumbers[index];
    if (inside && out[index] === 0 && number !== undefined) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return counts;
}
