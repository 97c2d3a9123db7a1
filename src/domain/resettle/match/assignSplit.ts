import type { Solver, SolverLimits } from '../../solver/Solver.ts';
import type { Steps } from '../../steps/Steps.ts';
import type { AssignmentStages, StagesSolved } from './AssignmentStages.ts';
import { costOf } from './costOf.ts';
import { divideAssignment } from './divideAssignment.ts';
import { solveAssignment } from './solveAssignment.ts';

/**
 * Hamlets that may be split: how many households find a place is known from the largest flow, and without communities the cheapest way is a
 * transport problem, whose corners are whole numbers by themselves. With communities it is where the solver starts.
 */
export function* assignSplit(
  { leaving, leastLeft }: AssignmentStages,
  solver: Solver,
  limits: SolverLimits,
): Steps<StagesSolved> {
  const assignment = leaving(leastLeft);
  yield 0.3;
  const divided = divideAssignment(assignment);
  if (divided === null) throw new Error('what can flow can be assigned');
  yield 0.6;
  const cost = costOf(assignment, divided.assigned);
  const bound = Math.min(cost, divided.bound);
  const counts = { left: leastLeft, leastLeft };
  const isGrouped = assignment.together > 0 && assignment.groups.some((group) => group >= 0);
  if (!isGrouped) return { ...counts, assigned: divided.assigned, cost, bound, proven: true };
  const solved = solveAssignment(assignment, solver, limits, divided.assigned);
  if (solved === null) throw new Error('a start is never lost');
  return { ...counts, ...solved, bound: Math.min(solved.cost, Math.max(solved.bound, bound)) };
}
