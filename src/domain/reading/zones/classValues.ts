import { readHazardClass } from '../../hazard/readHazardClass.ts';
import type { ClassValue } from './HazardProposal.ts';
import { isOfFive } from './isOfFive.ts';
import type { ZoneChoices } from './ZoneChoices.ts';

/**
 * What each value of a property that holds classes means, those that stand most often first. Where a value shows that the file counts to
 * five, its numbers are open as well: the third of five is not the third of four.
 *
 * @param cells of every zone or site
 * @param chosen what the planner says of values
 */
export function classValues(
  cells: readonly string[],
  chosen: ZoneChoices['classes'] = {},
): readonly ClassValue[] {
  const counts = new Map<string, number>();
  for (const value of cells) counts.set(value, (counts.get(value) ?? 0) + 1);
  const ofFive = [...counts.keys()].some(isOfFive);
  return [...counts]
    .toSorted(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .map(([value, zones]): ClassValue => {
      if (Object.hasOwn(chosen, value))
        return { value, zones, hazard: chosen[value] ?? null, sureness: 'chosen' };
      const hazard = ofFive && /^\d/.test(value) ? null : readHazardClass(value);
      return { value, zones, hazard, sureness: hazard === null ? 'open' : 'read' };
    });
}
