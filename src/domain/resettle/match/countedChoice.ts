import type { Solver, SolverLimits } from '../../solver/Solver.ts';
import type { Steps } from '../../steps/Steps.ts';
import type { AssignmentStages } from './AssignmentStages.ts';
import { assignedOf, chosenOf, type Chosen } from './Chosen.ts';
import { firstChoice } from './firstChoice.ts';
import { improveChoice } from './improveChoice.ts';
import { leftOutOf } from './leftOutOf.ts';
import { solveAssignment } from './solveAssignment.ts';

/** Of the time, for placing as many as possible. */
const shareForCounting = 0.5;

export interface CountedChoice {
  readonly chosen: Chosen;
  /** No assignment leaves out fewer households. */
  readonly leastLeft: number;
  /** That the solver took. */
  readonly seconds: number;
}

/**
 * As many households placed as possible, where it is in doubt whether whole parcels can fill the rooms as divided ones do: a quick assignment, improved
 * by small moves, then the solver, unless the quick one already leaves out what no flow could place.
 */
export function* countedChoice(
  { counting, leaving, leastLeft }: AssignmentStages,
  solver: Solver,
  limits: SolverLimits,
): Steps<CountedChoice> {
  const quick = improveChoice(counting, firstChoice(leaving(Infinity)));
  yield 0.4;
  if (leftOutOf(counting, assignedOf(counting, quick)) <= leastLeft)
    return { chosen: quick, leastLeft, seconds: 0 };
  const counted = solveAssignment(
    counting,
    solver,
    { seconds: limits.seconds * shareForCounting, relativeGap: 0, target: leastLeft },
    assignedOf(counting, quick),
  );
  if (counted === null) return { chosen: quick, leastLeft, seconds: 0 };
  return {
    chosen: chosenOf(counting, counted.assigned),
    leastLeft: Math.max(leastLeft, Math.ceil(counted.bound - 1e-6)),
    seconds: counted.seconds,
  };
}
