import type { Solver, SolverLimits } from '../solver/Solver.ts';
import { brokenBy } from './brokenBy.ts';
import { valueOfChoice } from './valueOfChoice.ts';
import { fundModel, type StageBounds } from './fundModel.ts';
import type { Choice, OpenCandidates } from './OpenCandidates.ts';
import { mostForMoney } from './mostForMoney.ts';
import { settleTies } from './settleTies.ts';

export interface FundingSolved {
  /** `null` where no choice keeps to the conditions, or the time was up before one was found. */
  readonly choice: Choice | null;
  readonly value: number;
  /** No choice is worth more. */
  readonly bound: number;
  readonly status: 'optimal' | 'stopped' | 'infeasible';
}

/**
 * The choice that is worth most.
 *
 * @param start a choice to begin from; what breaks a condition is not used
 */
export function solveFunding(
  opened: OpenCandidates,
  solver: Solver,
  limits: SolverLimits,
  start: Choice | null,
  bounds?: StageBounds,
): FundingSolved {
  const { model, scale, read, write } = fundModel(opened, opened.conditions, bounds);
  const usable = start !== null && brokenBy(opened, start).length === 0 ? start : null;
  const solved = solver(model, limits, usable === null ? null : write(usable));
  if (solved.status === 'infeasible')
    return { choice: null, value: 0, bound: -Infinity, status: 'infeasible' };
  const answer = solved.values === null ? null : read(solved.values);
  // The solver keeps to money within its own tolerance only; what is over the limit is no answer.
  const sound = answer !== null && brokenBy(opened, answer).length === 0 ? answer : null;
  const found = [sound, usable].flatMap((choice) =>
    choice === null ? [] : [{ choice, value: valueOfChoice(opened, choice) }],
  );
  const best = found.reduce<(typeof found)[number] | null>(
    (most, each) => (most === null || each.value > most.value ? each : most),
    null,
  );
  const told = Math.min(-solved.bound / scale, mostForMoney(opened));
  if (best === null) return { choice: null, value: 0, bound: told, status: 'stopped' };
  const proven = solved.status === 'optimal' && sound !== null;
  const choice = bounds === undefined ? settleTies(opened, best.choice) : best.choice;
  const value = valueOfChoice(opened, choice);
  return {
    choice,
    value,
    bound: proven && limits.relativeGap === 0 ? value : Math.max(value, told),
    status: proven ? 'optimal' : 'stopped',
  };
}
