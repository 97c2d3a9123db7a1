import type { Solver, SolverLimits } from '../../solver/Solver.ts';
import type { Steps } from '../../steps/Steps.ts';
import type { AssignmentStages, StagesSolved } from './AssignmentStages.ts';
import { costOf } from './costOf.ts';
import { fillInOrder } from './fillInOrder.ts';
import { leftOutOf } from './leftOutOf.ts';
import { solveAssignment } from './solveAssignment.ts';

/**
 * Hamlets that may be split: how many households find a place is known from the largest flow, so that one programme is left. Without communities it is
 * a transport problem, whose corners are whole numbers by themselves.
 */
export function* assignSplit(
  { leaving, leastLeft }: AssignmentStages,
  solver: Solver,
  limits: SolverLimits,
): Steps<StagesSolved> {
  const assignment = leaving(leastLeft);
  yield 0.3;
  const solved = solveAssignment(assignment, solver, limits, null);
  if (solved !== null) return { ...solved, left: leastLeft, leastLeft };
  const assigned = fillInOrder(assignment);
  const left = leftOutOf(assignment, assigned);
  return { assigned, left, leastLeft, cost: costOf(assignment, assigned), bound: 0, proven: false };
}
