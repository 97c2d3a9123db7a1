import type { Position } from '../area/Area.ts';
import type { AreaSets } from '../area/AreaSet.ts';
import type { MeasuredSet, seatSets } from './Measure.ts';

/** For each unit the seat of the commune it lies in; `null` where none is known (a point inside is no seat). */
export function seatsOf(
  sets: AreaSets,
  set: MeasuredSet,
  of: (typeof seatSets)[number],
): readonly (Position | null)[] {
  const { areas, indexOf } = sets[of];
  return sets[set].areas.map(({ within }) => {
    const key = within[of];
    const commune = key === undefined ? undefined : areas[indexOf.get(key) ?? -1];
    return commune === undefined || commune.seatUnknown === true ? null : commune.position;
  });
}
