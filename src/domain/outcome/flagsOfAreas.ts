import type { Area } from '../area/Area.ts';
import { OPEN } from '../classify/Legend.ts';
import type { World } from '../indicator/World.ts';
import { classOfRuleSet } from '../rules/classOfRuleSet.ts';
import type { RuleSet } from '../rules/RuleSet.ts';
import type { Columns } from './createColumns.ts';

/** The class number of each of some areas of one set, as the map would paint it; for the list in a profile. */
export function flagsOfAreas(
  world: World,
  columns: Columns,
  ruleSet: RuleSet,
  areas: readonly Area[],
  year: number,
): readonly number[] {
  return areas.map(({ key, set }) => {
    const index = world.sets[set].indexOf.get(key);
    if (index === undefined) return OPEN;
    return classOfRuleSet(ruleSet, (id) => columns(set, year, id).column[index] ?? 'not-reported');
  });
}
