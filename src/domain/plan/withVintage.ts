import type { AreaKey, Vintage } from '../area/Area.ts';
import type { AreaSets } from '../area/AreaSet.ts';
import { mergedFrom } from '../area/mergedFrom.ts';
import { mergedInto } from '../area/mergedInto.ts';
import type { Plan } from '../plan.ts';

/**
 * What changes when the planner looks at the other administrative map. A former commune becomes the unit it
 * was merged into; a unit of 2025 becomes its former commune only where there was just one. Districts ended
 * on 1 July 2025, so the district view and the district filter go with them; hamlets keep theirs.
 */
export function withVintage(plan: Plan, sets: AreaSets, vintage: Vintage): Partial<Plan> {
  const carry = (key: AreaKey | null) => (key === null ? null : carried(sets, key, vintage));
  const change: Partial<Plan> = { vintage, within: carry(plan.within), selected: carry(plan.selected) };
  if (vintage === 2021) return change;
  const district = plan.level === 'hamlet' ? plan.district : null;
  return { ...change, district, level: plan.level === 'district' ? 'commune' : plan.level };
}

function carried(sets: AreaSets, key: AreaKey, vintage: Vintage): AreaKey | null {
  if (key.startsWith('hamlet:')) return key;
  if (vintage === 2025) return key.startsWith('commune2025:') ? key : (mergedInto(sets, key)?.key ?? null);
  if (!key.startsWith('commune2025:')) return key;
  const parts = mergedFrom(sets, key);
  return parts.length === 1 ? (parts[0]?.key ?? null) : null;
}
