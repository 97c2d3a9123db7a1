import type { Plan } from '../plan.ts';

/** How many units the open question can take: of a programme, or of hamlets to be moved first. */
export function topOf({ tab, top, movers }: Pick<Plan, 'tab' | 'top' | 'movers'>): number {
  return tab === 'safety' ? movers : top;
}
