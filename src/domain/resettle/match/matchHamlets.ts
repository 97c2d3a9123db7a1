import type { Solver, SolverLimits } from '../../solver/Solver.ts';
import type { Steps } from '../../steps/Steps.ts';
import { assignmentOf } from './assignmentOf.ts';
import { assignWhole } from './assignWhole.ts';
import { assignSplit } from './assignSplit.ts';
import { faultsOfMatch } from './faultsOfMatch.ts';
import type { Match } from './Match.ts';
import type { MatchProblem } from './MatchProblem.ts';
import { openingsOf } from './openingsOf.ts';
import { shortagesOf } from './shortagesOf.ts';
import { tellMatch } from './tellMatch.ts';

/** Ten seconds, and the optimum itself: a millionth is what the solver cannot tell from nothing. */
export const usualMatchLimits: SolverLimits = { seconds: 10, relativeGap: 1e-6 };

/**
 * Hamlets matched with receiving sites: as many households as possible, then at least cost, both proven unless the time is up. The same problem gives
 * the same answer, in whatever order its rows stand.
 *
 * @param limits `seconds` are those of the solver
 * @throws RangeError for a problem with faults: ask `faultsOfMatch` first
 */
export function* matchHamlets(
  problem: MatchProblem,
  solver: Solver,
  limits: SolverLimits = usualMatchLimits,
): Steps<Match> {
  const [fault] = faultsOfMatch(problem);
  if (fault !== undefined) throw new RangeError(`the problem contradicts itself: ${fault.code}`);
  const open = openingsOf(problem);
  yield 0.05;
  const shortages = shortagesOf(open);
  yield 0.1;
  const needed = open.hamlets.reduce((sum, { households }) => sum + households, 0);
  const assignments = {
    counting: assignmentOf(open, problem.choices, 'count'),
    leaving: (households: number) => assignmentOf(open, problem.choices, households),
    leastLeft: needed - shortages.most,
  };
  const assign = problem.choices.split ? assignSplit : assignWhole;
  const solved = yield* assign(assignments, solver, limits);
  return tellMatch(problem, open, shortages, assignments.counting, solved);
}
