import { chooseFunding } from '../../domain/invest/chooseFunding.ts';
import { pageFundLimits } from '../../domain/invest/pageFundLimits.ts';
import { studyFunding } from '../../domain/invest/studyFunding.ts';
import type { Solver } from '../../domain/solver/Solver.ts';
import type { FundingReply, FundingRequest } from './FundingMessages.ts';

/** What the next 10 tỷ đồng would buy. */
const step = 10_000;

/**
 * Answers the newest problem; a study that was overtaken is laid aside between two of its choices.
 *
 * @param open brings the solver, when the first problem comes
 * @param pause lets newer requests in
 */
export function serveFunding(
  open: () => Promise<Solver>,
  tell: (reply: FundingReply) => void,
  pause: () => Promise<void>,
): (request: FundingRequest) => Promise<void> {
  let solver: Promise<Solver> | null = null;
  let newest = 0;
  return async ({ number, problem, pinned }) => {
    newest = number;
    try {
      solver ??= open();
      const solve = await solver;
      await pause();
      if (number !== newest) return;
      tell({
        number,
        funding: chooseFunding(problem, solve, pageFundLimits.choice, step),
        pinned: pinned === null ? null : chooseFunding(pinned, solve, pageFundLimits.choice, null),
      });
      const steps = studyFunding(problem, solve, pageFundLimits.study);
      for (;;) {
        await pause();
        if (number !== newest) return;
        const next = steps.next();
        if (next.done === true) return tell({ number, study: next.value });
        tell({ number, share: next.value });
      }
    } catch (error) {
      solver = null;
      tell({ number, failed: String(error) });
    }
  };
}
