import type { Solver, SolverLimits } from '../../solver/Solver.ts';
import type { Steps } from '../../steps/Steps.ts';
import { annealChoice } from './annealChoice.ts';
import type { AssignmentStages, StagesSolved } from './AssignmentStages.ts';
import { assignedOf } from './Chosen.ts';
import { costOf } from './costOf.ts';
import { countedChoice } from './countedChoice.ts';
import { divideAssignment } from './divideAssignment.ts';
import { improveChoice } from './improveChoice.ts';
import { leftOutOf } from './leftOutOf.ts';
import { solveAssignment } from './solveAssignment.ts';

/** With more arcs left in question the solver finds nothing better in any time that somebody waits, nor a bound worth the name. */
const solvable = 6000;
/** Beside a bound that is computed with rounding. */
const rounding = 1e-9;

/**
 * Hamlets that stay whole. The optimum of divided ones is a bound, and near it lies a good whole assignment, which says which arcs a better one could
 * use at all: with an arc that costs more beside the bound than the whole one does, none is better. The solver looks at those only.
 */
export function* assignWhole(
  stages: AssignmentStages,
  solver: Solver,
  limits: SolverLimits,
): Steps<StagesSolved> {
  const { counting, leaving, leastLeft } = stages;
  const least = leaving(leastLeft);
  const fewest = divideAssignment(least);
  yield 0.2;
  const near = fewest === null ? null : annealChoice(least, fewest.assigned, fewest.prices, fewest.reduced);
  yield 0.4;
  const counted =
    near === null ? yield* countedChoice(stages, solver, limits) : { chosen: near, leastLeft, seconds: 0 };
  yield 0.5;
  const left = leftOutOf(counting, assignedOf(counting, counted.chosen));
  const assignment = left === leastLeft ? least : leaving(left);
  const divided = left === leastLeft ? fewest : divideAssignment(assignment);
  if (divided === null) throw new Error('what is assigned whole can be assigned divided');

  const isSmall = assignment.holders.length <= solvable;
  const improved = isSmall || assignment.together > 0 || near === null;
  const start = assignedOf(assignment, improved ? improveChoice(assignment, counted.chosen) : counted.chosen);
  yield 0.6;
  const cost = costOf(assignment, start);
  const apart = cost - divided.bound;
  const slack = rounding * (1 + Math.abs(cost));
  const counts = { left, leastLeft: counted.leastLeft };
  const isFewest = left === counted.leastLeft;
  if (apart <= slack + limits.relativeGap * Math.abs(cost))
    return { ...counts, assigned: start, cost, bound: Math.min(cost, divided.bound), proven: isFewest };
  const kept = divided.reduced.map((reduced) => Number(reduced <= apart + slack));
  const seconds = Math.max(0, limits.seconds - counted.seconds);
  if (kept.reduce((sum, each) => sum + each, 0) > solvable || seconds === 0)
    return { ...counts, assigned: start, cost, bound: divided.bound, proven: false };
  const solved = solveAssignment(assignment, solver, { ...limits, seconds }, start, Uint8Array.from(kept));
  if (solved === null) throw new Error('a start is never lost');
  return {
    ...counts,
    ...solved,
    bound: Math.min(solved.cost, Math.max(solved.bound, divided.bound)),
    proven: solved.proven && isFewest,
  };
}
