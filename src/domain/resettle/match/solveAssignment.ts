import type { Solver, SolverLimits } from '../../solver/Solver.ts';
import type { Assigned, Assignment } from './Assignment.ts';
import { assignmentModel } from './assignmentModel.ts';
import { costOf } from './costOf.ts';

export interface SolvedAssignment {
  readonly assigned: Assigned;
  readonly cost: number;
  /** No assignment costs less. */
  readonly bound: number;
  /** The bound is reached, within the gap that was allowed. */
  readonly proven: boolean;
  readonly seconds: number;
}

/**
 * The cheapest assignment, or the best one known when the time is up.
 *
 * @param start keeps to all rooms, or is only what to fall back on
 * @param kept arcs that a cheaper assignment may use; all without. The start lies on them
 * @returns `null` where nothing is known at all
 */
export function solveAssignment(
  assignment: Assignment,
  solver: Solver,
  limits: SolverLimits,
  start: Assigned | null,
  kept?: Uint8Array,
): SolvedAssignment | null {
  const { model, write, read } = assignmentModel(assignment, kept);
  const solved = solver(model, limits, start === null ? null : write(start));
  const found = [start, solved.values === null ? null : read(solved.values)].flatMap((assigned) =>
    assigned === null ? [] : [{ assigned, cost: costOf(assignment, assigned) }],
  );
  const [first, second] = found;
  if (first === undefined) return null;
  const best = second !== undefined && second.cost < first.cost ? second : first;
  const bound = Math.min(best.cost, Math.max(0, solved.bound));
  return { ...best, bound, proven: solved.status === 'optimal', seconds: solved.seconds };
}
