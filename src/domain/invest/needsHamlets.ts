import { indicatorOfLeaving, leavingGoal } from './leaving/leavingMeasures.ts';

/** Whether a price or a goal is worked out from hamlets, so that a province without them cannot have it. */
export function needsHamlets(id: string): boolean {
  return id === 'exposed-households' || id === leavingGoal || indicatorOfLeaving(id) !== null;
}
