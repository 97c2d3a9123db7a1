import type { Solver, SolverLimits } from '../../solver/Solver.ts';
import type { Steps } from '../../steps/Steps.ts';
import type { AssignmentStages, StagesSolved } from './AssignmentStages.ts';
import { assignedOf, chosenOf } from './Chosen.ts';
import { firstChoice } from './firstChoice.ts';
import { improveChoice } from './improveChoice.ts';
import { leftOutOf } from './leftOutOf.ts';
import { solveAssignment } from './solveAssignment.ts';

/** Of the time, for placing as many as possible, where that is in doubt. */
const shareForCounting = 0.5;

/**
 * Hamlets that stay whole. A quick assignment is made and improved by small moves; the solver then says how few must be left out, unless the quick
 * one already leaves out what no flow could place, and what the rest costs at least.
 */
export function* assignWhole(
  { counting, leaving, leastLeft }: AssignmentStages,
  solver: Solver,
  limits: SolverLimits,
): Steps<StagesSolved> {
  const quick = improveChoice(counting, firstChoice(leaving(Infinity)));
  yield 0.3;
  let chosen = quick;
  let least = leastLeft;
  let seconds = limits.seconds;
  if (leftOutOf(counting, assignedOf(counting, quick)) > leastLeft) {
    const counted = solveAssignment(
      counting,
      solver,
      { seconds: seconds * shareForCounting, relativeGap: 0, target: leastLeft },
      assignedOf(counting, quick),
    );
    if (counted !== null) {
      chosen = chosenOf(counting, counted.assigned);
      least = Math.max(leastLeft, Math.ceil(counted.bound - 1e-6));
      seconds -= counted.seconds;
    }
    yield 0.5;
  }
  const left = leftOutOf(counting, assignedOf(counting, chosen));
  const assignment = leaving(left);
  const start = assignedOf(assignment, improveChoice(assignment, chosen));
  yield 0.6;
  const solved = solveAssignment(assignment, solver, { ...limits, seconds: Math.max(0, seconds) }, start);
  if (solved === null) throw new Error('a start is never lost');
  return { ...solved, left, leastLeft: least, proven: solved.proven && left === least };
}
