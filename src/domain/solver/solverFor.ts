import type { Plan } from '../plan.ts';
import type { Solver } from './Solver.ts';

/**
 * The solver as answers to these plans take it: brought only where one of them paints by a budget.
 *
 * @param open brings it
 */
export async function solverFor(
  plans: readonly Plan[],
  open: () => Promise<Solver>,
): Promise<() => Solver | null> {
  const solver = plans.some(({ paint }) => paint === 'funding') ? await open() : null;
  return () => solver;
}
