import type { Area } from '../area/Area.ts';
import type { AreaSets } from '../area/AreaSet.ts';
import { goTo } from '../plan/goTo.ts';
import { setOf } from '../plan/setOf.ts';
import type { Paint, Plan } from '../plan.ts';

/** Among hamlets in danger these say who moves first, which is another order than that of a profile. */
const byRank: ReadonlySet<Paint> = new Set(['score', 'standing', 'shift']);

/**
 * What profiles are made from: the picture on the screen, with the ranks and how sure they are whatever question is open. A place of another level stands on
 * the map of its own.
 *
 * @param selected whose profile it is; `null` for those of the units on the screen
 */
export function profilePlan(plan: Plan, sets: AreaSets, selected: Area | null): Plan {
  const isElsewhere = selected !== null && selected.set !== 'province' && selected.set !== setOf(plan);
  const gone = isElsewhere ? goTo(plan, sets, selected.key) : {};
  const whole = { ...plan, ...gone, selected: selected?.key ?? null, tab: 'priority' } as const;
  return plan.tab === 'safety' && byRank.has(plan.paint) ? { ...whole, paint: 'hazard' } : whole;
}
