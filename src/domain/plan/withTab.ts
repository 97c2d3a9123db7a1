import type { Plan, Tab } from '../plan.ts';
import { defaultPlan } from './defaultPlan.ts';

const paintOf: Readonly<Record<Tab, Plan['paint'] | null>> = {
  explore: 'indicator',
  difficulty: 'flag',
  priority: 'score',
  safety: 'hazard',
  data: null,
};

/**
 * What changes when a tab is opened: the map answers the tab's question. No decree classes districts, so
 * the question of difficulty is asked of communes; danger and moving are asked of hamlets. `null` is the first screen, which shows a real measure of
 * the communes now in force; language, theme and weights stay the planner's.
 *
 * @param hasHamlets whether this installation has any
 */
export function withTab(plan: Plan, tab: Tab | null, hasHamlets = true): Partial<Plan> {
  if (tab === null) {
    const { language, theme, weights, missing } = plan;
    return { ...defaultPlan, language, theme, weights, missing };
  }
  const paint = paintOf[tab] ?? plan.paint;
  const change = { tab, paint, selected: null };
  if (tab === 'safety' && hasHamlets) return { ...change, level: 'hamlet' };
  return paint === 'flag' && plan.level === 'district' ? { ...change, level: 'commune' } : change;
}
