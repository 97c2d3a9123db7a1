import type { Solver } from '../solver/Solver.ts';
import type { Condition } from './Condition.ts';
import { fundModel } from './fundModel.ts';
import type { OpenCandidates } from './OpenCandidates.ts';

/** One check of a conflict may take so long; a condition that is not cleared by then stays in the list. */
const seconds = 2;

/**
 * Conditions that cannot all hold, none of which could be left out: without any one of them there is a choice. Found by dividing the list (QuickXplain,
 * Junker, AAAI 2004), which asks the solver some k · log(n / k) times instead of n times. Conditions that come first are kept
 * rather than later ones.
 *
 * @param opened a problem without any choice
 */
export function conflictOf(opened: OpenCandidates, solver: Solver): readonly Condition[] {
  const free: OpenCandidates = { ...opened, open: opened.open.map((each) => ({ ...each, value: 0 })) };
  const isPossible = (conditions: readonly Condition[]) => {
    const { model } = fundModel(free, conditions);
    return solver(model, { seconds, relativeGap: 0 }, null).status !== 'infeasible';
  };
  const search = (
    background: readonly Condition[],
    added: boolean,
    suspects: readonly Condition[],
  ): readonly Condition[] => {
    if (added && !isPossible(background)) return [];
    if (suspects.length <= 1) return suspects;
    const half = suspects.length >> 1;
    const [before, after] = [suspects.slice(0, half), suspects.slice(half)];
    const late = search([...background, ...before], before.length > 0, after);
    const early = search([...background, ...late], late.length > 0, before);
    return [...early, ...late];
  };
  return search([], false, opened.conditions);
}
