import type { AreaSetId } from '../../domain/area/Area.ts';
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

/**
 * The view that has the figures an indicator lacks where the planner looks now; `null` if there is none.
 *
 * @param sets the sets of areas on which the indicator does exist
 */
export function nearestSet(sets: readonly AreaSetId[]): OtherView | null {
  const set = order.find((each) => sets.includes(each));
  if (set === undefined) return null;
  return { set, change: { ...views[set], within: null, district: null, selected: null, camera: null } };
}
