import type { AreaSetId } from './Area.ts';
import type { AreaSets } from './AreaSet.ts';

/**
 * For each area of `from` (in set order) the index in `to` of the area that holds it, -1 where none does:
 * a unit of 2025 lies in no district. A set lies in itself. This is the one road by which figures are
 * summed from hamlets to communes, districts and the units of 2025.
 */
export function membership(sets: AreaSets, from: AreaSetId, to: AreaSetId): readonly number[] {
  const { areas } = sets[from];
  if (from === to) return areas.map((_, index) => index);
  return areas.map((area) => {
    const above = area.within[to];
    return above === undefined ? -1 : (sets[to].indexOf.get(above) ?? -1);
  });
}
