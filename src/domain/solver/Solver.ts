import type { LinearModel } from './LinearModel.ts';

export interface SolverLimits {
  /** Whoever has not finished by then gives the best so far. */
  readonly seconds: number;
  /** (objective - bound) / |objective| at which a solution is good enough; 0 for the optimum itself. */
  readonly relativeGap: number;
  /** No solution can be better, the caller knows; the first that reaches it is the answer. */
  readonly target?: number;
}

/** What a solver found. `stopped`: the time was up; `values` is then the best found, if any, and `bound` what is proven so far. */
export interface Solved {
  readonly status: 'optimal' | 'stopped' | 'infeasible';
  /** By column; `null` where nothing was found. */
  readonly values: Float64Array | null;
  /** No solution can cost less. */
  readonly bound: number;
  /** That the solver took. */
  readonly seconds: number;
}

/**
 * Solves a linear programme, from a known solution on where one is given. The same model gives the same answer unless the time is up.
 *
 * @throws Error for a model that is no linear programme, which is a mistake of ours
 */
export type Solver = (model: LinearModel, limits: SolverLimits, start: Float64Array | null) => Solved;
