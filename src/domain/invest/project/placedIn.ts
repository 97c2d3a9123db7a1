import type { AreaKey, AreaSetId } from '../../area/Area.ts';
import { areaOf } from '../../area/areaOf.ts';
import type { AreaSets } from '../../area/AreaSet.ts';
import type { FundProject } from './FundProject.ts';

/** Projects with the unit of one set that they lie in: their own place, or what it is a part of; no place for those that lie in no unit of it. */
export function placedIn(
  sets: AreaSets,
  set: AreaSetId,
  projects: readonly FundProject[],
): readonly FundProject[] {
  const unitOf = (place: AreaKey): AreaKey | null => {
    const area = areaOf(sets, place);
    return area?.set === set ? place : (area?.within[set] ?? null);
  };
  return projects.map((each) => (each.place === null ? each : { ...each, place: unitOf(each.place) }));
}
