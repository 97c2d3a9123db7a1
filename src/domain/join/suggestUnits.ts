import type { Area } from '../area/Area.ts';
import type { AreaSets } from '../area/AreaSet.ts';
import { editDistance } from '../area/editDistance.ts';
import { fold } from '../area/fold.ts';
import { areaAbove } from '../area/searchIndex.ts';
import { splitKind } from '../area/splitKind.ts';
import type { Suggestion } from './JoinReport.ts';
import { splitPlace } from './namedUnits.ts';
import { unitIndex } from './unitIndex.ts';

const most = 3;

/**
 * Units that a row without a unit may have meant: names at most two letters away, and, for a file of 2025,
 * the unit that took in a former commune of that name. Nearest first, then by code; offered, never taken.
 */
export function suggestUnits(sets: AreaSets, set: Area['set'], written: string): readonly Suggestion[] {
  const name = fold(splitKind(splitPlace(written).name).name);
  if (name.length < 3) return [];
  const near = unitIndex(sets, set).units.flatMap(({ area, folded }): Suggestion[] => {
    const distance = area.sample ? 3 : editDistance(name, folded, 2);
    return distance > 2 ? [] : [{ area, distance, via: null }];
  });
  const former = set === 'commune2025' ? (unitIndex(sets, 'commune2021').byFold.get(name) ?? []) : [];
  const now = former.flatMap((via): Suggestion[] => {
    const area = areaAbove(sets, via, 'commune2025');
    return area === null ? [] : [{ area, distance: 0, via }];
  });
  return [...now, ...near].sort((a, b) => a.distance - b.distance).slice(0, most);
}
