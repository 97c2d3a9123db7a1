import type { AreaKey } from '../area/Area.ts';
import type { AreaSet } from '../area/AreaSet.ts';
import { fold } from '../area/fold.ts';
import { OPEN } from '../classify/Legend.ts';
import type { Plan } from '../plan.ts';
import type { RuleSet } from '../rules/RuleSet.ts';
import { exceptedUnits } from './exceptedUnits.ts';
import type { Flags } from './Outcome.ts';

/** Inside the filters, but taken out of the ranking. */
export const excepted = 2;

/** Which units pass the plan's filters: place gone into, district, flag, text. One byte per unit, 1 = in, 2 = taken out (`excepted`). */
export function visibleUnits(set: AreaSet, plan: Plan, flags: Flags | null): Uint8Array {
  const wanted = plan.flag === null || flags === null ? null : flagNumber(flags.ruleSet, plan.flag);
  const text = fold(plan.text);
  const out = exceptedUnits(set.areas, plan.except);
  return Uint8Array.from(set.areas, (area, index) => {
    if (plan.within !== null && !isInside(area.key, Object.values(area.within), plan.within)) return 0;
    if (plan.district !== null && !isInside(area.key, Object.values(area.within), plan.district)) return 0;
    if (wanted !== null && flags?.classNumbers[index] !== wanted) return 0;
    const isFound = text === '' || fold(area.name).includes(text) || area.code.startsWith(text);
    return !isFound ? 0 : out[index] === 1 ? excepted : 1;
  });
}

function isInside(key: AreaKey, above: readonly (AreaKey | undefined)[], place: AreaKey): boolean {
  return key === place || above.includes(place);
}

function flagNumber({ classes }: RuleSet, flag: string): number {
  return flag === 'open' ? OPEN : classes.findIndex(({ id }) => id === flag);
}
