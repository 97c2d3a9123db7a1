import type { AreaSetId } from '../../domain/area/Area.ts';
import type { Indicator } from '../../domain/indicator/Indicator.ts';
import type { Plan } from '../../domain/plan.ts';

/** Communes first, then the wider and the finer view: what a planner most likely wanted. */
const order: readonly AreaSetId[] = ['commune2025', 'commune2021', 'hamlet', 'district'];

const views: Readonly<Partial<Record<AreaSetId, Partial<Plan>>>> = {
  commune2025: { level: 'commune', vintage: 2025 },
  commune2021: { level: 'commune', vintage: 2021 },
  hamlet: { level: 'hamlet' },
  district: { level: 'district' },
};

export interface OtherView {
  readonly set: AreaSetId;
  readonly change: Partial<Plan>;
}

/** The view that has the figures an indicator lacks where the planner looks now; `null` if there is none. */
export function nearestSet(indicator: Pick<Indicator, 'sets'>): OtherView | null {
  const set = order.find((each) => indicator.sets.includes(each));
  if (set === undefined) return null;
  return { set, change: { ...views[set], within: null, district: null, selected: null, camera: null } };
}
