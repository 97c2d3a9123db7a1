import type { Solver, SolverLimits } from '../solver/Solver.ts';
import type { Steps } from '../steps/Steps.ts';
import { stagesOf } from './stagesOf.ts';
import { startOf } from './startOf.ts';
import { fundInOrder } from './fundInOrder.ts';
import { rankingOrder } from './rankingOrder.ts';
import type { StageBounds } from './fundModel.ts';
import type { FundProblem, Goal } from './FundProblem.ts';
import type { BudgetMove, BudgetPoint, BudgetReach, FundStudy, HeldThrough } from './FundStudy.ts';
import { listOf } from './listOf.ts';
import type { Choice, OpenCandidates } from './OpenCandidates.ts';
import { openCandidatesOf } from './openCandidatesOf.ts';
import { reasonsOfFunding } from './reasonsOfFunding.ts';
import { solveFunding } from './solveFunding.ts';
import { stageMoves } from './stageMoves.ts';

/** Budgets of the curve, as parts of that of the plan. */
const curveParts = [0.2, 0.4, 0.6, 0.8, 1, 1.2, 1.4, 1.6, 1.8, 2];
/** Budgets over which a choice has to hold. */
const heldParts = [0.8, 0.9, 1, 1.1, 1.2];

/**
 * How the choice stands when the money moves by a fifth up and down and each goal weighs half or twice as much, and what every budget up to twice
 * that of the plan reaches: the best there is with whom each step of money moves and why, the ranking alone, and with nobody leaving as the money grows.
 *
 * @param limits for each of the choices solved on the way
 */
export function* studyFunding(problem: FundProblem, solver: Solver, limits: SolverLimits): Steps<FundStudy> {
  const { budget } = problem.conditions;
  const weightings = weightingsOf(problem.goals);
  const steps = 2 * curveParts.length + heldParts.length * weightings.length;
  let done = 0;
  const withBudget = (part: number, goals = problem.goals) =>
    openCandidatesOf({ ...problem, goals, conditions: { ...problem.conditions, budget: budget * part } });
  let unproven = 0;
  const best = (opened: OpenCandidates, start: Choice | null, bounds?: StageBounds) => {
    const { choice, status } = solveFunding(opened, solver, limits, start, bounds);
    if (status === 'stopped') unproven += 1;
    return { opened, choice, proven: status === 'optimal' };
  };
  const byHand = (opened: OpenCandidates) => startOf(opened, fundInOrder(opened, rankingOrder(opened)));

  const free: Solved[] = [];
  for (const part of curveParts) {
    const opened = withBudget(part);
    free.push(best(opened, byHand(opened)));
    yield ++done / steps;
  }
  const here = curveParts.indexOf(1);
  const nested: (Choice | null)[] = free.map(({ choice }, at) => (at === here ? choice : null));
  const outward = [...curveParts.keys()].filter((at) => at !== here);
  for (const at of [
    ...outward.filter((each) => each < here).toReversed(),
    ...outward.filter((each) => each > here),
  ]) {
    const point = free[at];
    const beside = nested[at < here ? at + 1 : at - 1];
    if (point !== undefined && beside != null) {
      const stages = stagesOf(point.opened, beside);
      nested[at] = best(
        point.opened,
        at < here ? null : beside,
        at < here ? { least: null, most: stages } : { least: stages, most: null },
      ).choice;
    }
    yield ++done / steps;
  }
  const curve = free.map(({ opened, choice }, at): BudgetPoint => {
    const grown = nested[at] ?? null;
    return {
      budget: opened.problem.conditions.budget,
      best: choice === null ? null : reachOf(opened, choice),
      ranked: reachOf(opened, fundInOrder(opened, rankingOrder(opened))),
      nested: grown === null ? null : reachOf(opened, grown),
      moves: movesOf(free[at - 1], free[at]),
    };
  });

  const times = new Map<string, number>();
  let scenarios = 0;
  for (const goals of weightings)
    for (const part of heldParts) {
      const opened = withBudget(part, goals);
      const { choice } = best(opened, byHand(opened));
      for (const { candidate } of opened.open) times.set(candidate.id, times.get(candidate.id) ?? 0);
      if (choice !== null) {
        scenarios += 1;
        for (const id of reachOf(opened, choice).units) times.set(id, (times.get(id) ?? 0) + 1);
      }
      yield ++done / steps;
    }
  const held = [...times].map(([id, count]): readonly [string, HeldThrough] => {
    return [id, count === 0 ? 'never' : count === scenarios ? 'always' : 'sometimes'];
  });
  return {
    curve,
    nestedPrice: Math.max(0, ...curve.map(priceAt)),
    scenarios,
    unproven,
    times: Object.fromEntries(times),
    held: Object.fromEntries(held),
  };
}

interface Solved {
  readonly opened: OpenCandidates;
  readonly choice: Choice | null;
  readonly proven: boolean;
}

function movesOf(before: Solved | undefined, after: Solved | undefined): readonly BudgetMove[] {
  if (before === undefined || after === undefined) return [];
  if (before.choice === null || after.choice === null) return [];
  const { opened, choice, proven } = after;
  const moves = stageMoves(listOf(before.opened, before.choice), listOf(opened, choice));
  const reasons = reasonsOfFunding(opened, choice, proven, new Set(moves.map(({ id }) => id)));
  return moves.map((move) => ({ ...move, reason: reasons[move.id] ?? { code: 'not-sure' } }));
}

function reachOf(opened: OpenCandidates, choice: Choice): BudgetReach {
  const { funded, totals } = listOf(opened, choice);
  return { value: totals.value, gains: totals.gains, cost: totals.cost, units: funded.map(({ id }) => id) };
}

function priceAt({ best, nested }: BudgetPoint): number {
  return best === null || nested === null || best.value <= 0 ? 0 : 1 - nested.value / best.value;
}

/** The weights chosen, and each goal alone at half and at twice its weight where there is another beside it. */
function weightingsOf(goals: readonly Goal[]): readonly (readonly Goal[])[] {
  const weighing = goals.filter(({ weight }) => weight > 0);
  if (weighing.length < 2) return [goals];
  const varied = weighing.flatMap((goal) =>
    [0.5, 2].map((factor) =>
      goals.map((each) => (each === goal ? { ...each, weight: each.weight * factor } : each)),
    ),
  );
  return [goals, ...varied];
}
