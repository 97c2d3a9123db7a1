import { matchHamlets, usualMatchLimits } from '../../domain/resettle/match/matchHamlets.ts';
import type { Solver } from '../../domain/solver/Solver.ts';
import { finished } from '../../domain/steps/finished.ts';
import type { MatchingReply, MatchingRequest } from './MatchingMessages.ts';

/** On the page nobody waits longer than this; what was found by then is told with its gap. */
const limits = { ...usualMatchLimits, seconds: 5 };

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
      tell({ number, match: finished(matchHamlets(problem, await solver, limits)) });
    } catch (error) {
      solver = null;
      tell({ number, failed: String(error) });
    }
  };
}
