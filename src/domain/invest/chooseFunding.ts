import type { Solver, SolverLimits } from '../solver/Solver.ts';
import { brokenBy } from './brokenBy.ts';
import { conflictOf } from './conflictOf.ts';
import { fundInOrder } from './fundInOrder.ts';
import type { Funding, NextMoney } from './Funding.ts';
import type { FundProblem } from './FundProblem.ts';
import { listOf } from './listOf.ts';
import { openCandidatesOf } from './openCandidatesOf.ts';
import type { Choice } from './OpenCandidates.ts';
import { overlapsIn } from './overlapsIn.ts';
import { rankingOrder } from './rankingOrder.ts';
import { reasonsOfFunding } from './reasonsOfFunding.ts';
import { solveFunding } from './solveFunding.ts';
import { stageMoves } from './stageMoves.ts';
import { startOf } from './startOf.ts';

/** The optimum itself, unless it takes longer than anybody waits. */
export const usualFundLimits: SolverLimits = { seconds: 20, relativeGap: 0 };

/**
 * What to fund within the budget, beside the list that a ranking alone gives, each candidate with its reason.
 *
 * @param step how much more money is looked at, in the unit of the budget; `null` for not looking
 */
export function chooseFunding(
  problem: FundProblem,
  solver: Solver,
  limits: SolverLimits,
  step: number | null,
): Funding {
  const opened = openCandidatesOf(problem);
  const byHand = fundInOrder(opened, rankingOrder(opened));
  const start = startOf(opened, byHand);
  const solved = solveFunding(opened, solver, limits, start);
  const nothing = new Int32Array(opened.slots.length);
  const choice = solved.choice ?? nothing;
  const list = listOf(opened, choice);
  const ranked = listOf(opened, byHand);
  const proven = solved.status === 'optimal';
  const bound = solved.choice === null ? 0 : solved.bound;
  return {
    status: solved.status,
    ...list,
    bound,
    gap: proven || bound <= 0 ? 0 : (bound - list.totals.value) / bound,
    conflict: solved.status === 'infeasible' ? conflictOf(opened, solver) : [],
    ranked: { ...ranked, broken: brokenBy(opened, byHand) },
    better: {
      value: list.totals.value - ranked.totals.value,
      gains: list.totals.gains.map((gain, goal) => gain - (ranked.totals.gains[goal] ?? 0)),
    },
    reasons: solved.choice === null ? {} : reasonsOfFunding(opened, choice, proven),
    overlaps: overlapsIn(problem.candidates),
    next: step === null || solved.choice === null ? null : nextMoney(problem, solver, limits, choice, step),
  };
}

function nextMoney(
  problem: FundProblem,
  solver: Solver,
  limits: SolverLimits,
  choice: Choice,
  step: number,
): NextMoney | null {
  const { conditions } = problem;
  const richer = openCandidatesOf({
    ...problem,
    conditions: { ...conditions, budget: conditions.budget + step },
  });
  const solved = solveFunding(richer, solver, limits, choice);
  if (solved.choice === null) return null;
  const [before, after] = [listOf(richer, choice), listOf(richer, solved.choice)];
  const moves = stageMoves(before, after);
  return {
    step,
    value: after.totals.value - before.totals.value,
    gains: after.totals.gains.map((gain, goal) => gain - (before.totals.gains[goal] ?? 0)),
    enter: moves.flatMap(({ id, from }) => (from === 0 ? [id] : [])),
    leave: moves.flatMap(({ id, to }) => (to === 0 ? [id] : [])),
    resized: moves.filter(({ from, to }) => from > 0 && to > 0),
  };
}
