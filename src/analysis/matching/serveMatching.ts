import { matchHamlets, usualMatchLimits } from '../../domain/resettle/match/matchHamlets.ts';
import type { Solver } from '../../domain/solver/Solver.ts';
import { finished } from '../../domain/steps/finished.ts';
import type { MatchingReply, MatchingRequest } from './MatchingMessages.ts';

/** On the page nobody waits longer than this; what was found by then is told with its gap. */
const limits = { ...usualMatchLimits, seconds: 2 };

/**
 * Answers one problem after another.
 *
 * @param open brings the solver, when the first problem comes
 */
export function serveMatching(
  open: () => Promise<Solver>,
  tell: (reply: MatchingReply) => void,
): (request: MatchingRequest) => Promise<void> {
  let solver: Promise<Solver> | null = null;
  return async ({ number, problem }) => {
    try {
      solver ??= open();
      const ready = await solver;
      const match = finished(matchHamlets(problem, ready, limits));
      const { choices } = problem;
      const isGrouped = choices.together > 0 && problem.hamlets.some(({ group }) => group !== null);
      const alone = { ...problem, choices: { ...choices, together: 0 } };
      tell({ number, match, apart: isGrouped ? finished(matchHamlets(alone, ready, limits)) : null });
    } catch (error) {
      solver = null;
      tell({ number, failed: String(error) });
    }
  };
}
