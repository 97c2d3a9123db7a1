import type { Area, Vintage } from './Area.ts';
import type { AreaSets } from './AreaSet.ts';
import { parentOf } from './parentOf.ts';

/**
 * Where a number of areas lie: the districts of communes of 2021, the communes of hamlets. The place with most of them first, equal ones by
 * code; none for areas that one names by themselves.
 */
export function placesAbove(sets: AreaSets, areas: readonly Area[], vintage: Vintage): readonly Area[] {
  const counts = new Map<Area, number>();
  for (const area of areas) {
    const above = parentOf(sets, area, vintage);
    if (above !== null) counts.set(above, (counts.get(above) ?? 0) + 1);
  }
  return [...counts]
    .sort(([one, many], [other, more]) => more - many || (one.code < other.code ? -1 : 1))
    .map(([area]) => area);
}
