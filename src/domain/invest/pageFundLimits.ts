import type { SolverLimits } from '../solver/Solver.ts';

/** On the page nobody waits longer than this for a choice, nor for each of the many of a study; what was found by then is told with its gap. */
export const pageFundLimits = {
  choice: { seconds: 5, relativeGap: 0 },
  study: { seconds: 1, relativeGap: 0 },
} as const satisfies Readonly<Record<string, SolverLimits>>;
