import type { Area } from '../area/Area.ts';
import type { AreaSets } from '../area/AreaSet.ts';
import { editDistance } from '../area/editDistance.ts';
import { fold } from '../area/fold.ts';
import { areaAbove } from '../area/searchIndex.ts';
import { splitKind } from '../area/splitKind.ts';
import type { Suggestion } from './JoinReport.ts';
import { splitPlace } from './namedUnits.ts';
import { unitIndex, type UnitIndex } from './unitIndex.ts';

const most = 3;

/**
 * Units that a row without a unit may have meant: names at most two letters away, and, for a file of 2025,
 * the unit that took in a former commune of that name (a letter off at most). What lies where the row says
 * comes first, then the nearest, then by code; offered, never taken.
 *
 * @param parents what the row says about where it lies
 */
export function suggestUnits(
  sets: AreaSets,
  set: Area['set'],
  written: string,
  parents: readonly string[] = [],
): readonly Suggestion[] {
  const { name: bare, places } = splitPlace(written);
  const name = fold(splitKind(bare).name);
  if (name.length < 3) return [];
  const said = [...parents, ...places].map((place) => fold(splitKind(place).name));
  const offered = nearIn(unitIndex(sets, set), name, 2, said).map(({ area, distance, inside }) => {
    return { area, distance, inside, via: null };
  });
  const former = set === 'commune2025' ? nearIn(unitIndex(sets, 'commune2021'), name, 1, said) : [];
  const now = former.flatMap(({ area: via, distance, inside }) => {
    const area = areaAbove(sets, via, 'commune2025');
    return area === null || area.name === via.name ? [] : [{ area, distance, inside, via }];
  });
  return [...now, ...offered]
    .sort((a, b) => Number(b.inside) - Number(a.inside) || a.distance - b.distance)
    .filter(({ area }, place, all) => all.findIndex((each) => each.area === area) === place)
    .slice(0, most)
    .map(({ area, distance, via }) => ({ area, distance, via }));
}

/** Sample names differ by a number alone: a near one is no suggestion. */
function nearIn({ units, around }: UnitIndex, name: string, limit: number, said: readonly string[]) {
  return units.flatMap(({ area, folded }) => {
    const distance = area.sample ? limit + 1 : editDistance(name, folded, limit);
    const inside = said.some((place) => around.get(area)?.has(place) === true);
    return distance > limit ? [] : [{ area, distance, inside }];
  });
}
