import type { PlanState } from '../../state/PlanState.svelte.ts';
import type { Plan } from '../../domain/plan.ts';

/** A slider's movement: the first touch is a step, so that Back returns to where it stood before, and the rest are nudges. */
export function createSlide(plan: PlanState): {
  readonly move: (change: Partial<Plan>) => void;
  readonly rest: () => void;
} {
  let moving = false;
  return {
    move: (change) => {
      if (moving) plan.nudge(change);
      else plan.step(change);
      moving = true;
    },
    rest: () => (moving = false),
  };
}
