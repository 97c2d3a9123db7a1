import type { Highs, Model } from 'highs';
import type { LinearModel } from './LinearModel.ts';
import type { Solved, Solver, SolverLimits } from './Solver.ts';

/**
 * HiGHS (Huangfu and Hall, Math. Program. Comput. 10, 2018; MIT licence) in WebAssembly: dual simplex, and branch and cut for whole numbers.
 * It is loaded when it is first asked for, since it weighs 1.2 MB.
 *
 * @param locate where the page keeps the `.wasm` file; from a terminal it lies beside the package
 */
export async function openSolver(locate?: string): Promise<Solver> {
  const { default: load } = await import('highs');
  const highs = await load(locate === undefined ? {} : { locateFile: () => locate });
  return (model, limits, start) =>
    emptyAnswer(model) ??
    highs.withModel(modelData(model, highs.infinity), (opened) => solve(opened, model, limits, start, highs));
}

/** A programme without columns, which the solver takes for no programme at all. */
function emptyAnswer({ columns, rows }: LinearModel): Solved | null {
  if (columns.cost.length > 0) return null;
  const holds = rows.lower.every((lower, row) => lower <= 0 && (rows.upper[row] ?? 0) >= 0);
  return holds
    ? { status: 'optimal', values: new Float64Array(), bound: 0, seconds: 0 }
    : { status: 'infeasible', values: null, bound: Infinity, seconds: 0 };
}

function modelData({ columns, rows, matrix }: LinearModel, infinity: number) {
  const finite = (values: Float64Array) =>
    values.map((value) => Math.max(-infinity, Math.min(infinity, value)));
  return {
    numCols: columns.cost.length,
    numRows: rows.lower.length,
    colCost: columns.cost,
    colLower: finite(columns.lower),
    colUpper: finite(columns.upper),
    rowLower: finite(rows.lower),
    rowUpper: finite(rows.upper),
    matrix: {
      format: 'csc' as const,
      numCols: columns.cost.length,
      numRows: rows.lower.length,
      starts: matrix.starts,
      indices: matrix.rows,
      values: matrix.values,
    },
    ...(columns.whole.includes(1) ? { integrality: columns.whole } : {}),
  };
}

function solve(
  opened: Model,
  model: LinearModel,
  { seconds, relativeGap, target }: SolverLimits,
  start: Float64Array | null,
  { constants }: Highs,
): Solved {
  const whole = model.columns.whole.includes(1);
  opened.options.set({
    output_flag: false,
    random_seed: 0,
    time_limit: seconds,
    mip_rel_gap: relativeGap,
    ...(target === undefined ? {} : { objective_target: target + 1e-6 }),
  });
  if (start !== null) opened.setSolution({ colValue: start });
  const { modelStatus } = opened.run();
  const { optimal, infeasible, unboundedOrInfeasible, timeLimit, objectiveTarget } = constants.modelStatus;
  const taken = opened.getRunTime();
  if (modelStatus === infeasible || modelStatus === unboundedOrInfeasible)
    return { status: 'infeasible', values: null, bound: Infinity, seconds: taken };
  if (![optimal, timeLimit, objectiveTarget].some((each) => each === modelStatus))
    throw new Error(`the solver ended with status ${String(modelStatus)}`);
  const status = modelStatus === timeLimit ? 'stopped' : 'optimal';
  const found = opened.info.get('primal_solution_status') === 2;
  const proven = whole
    ? Number(opened.info.get('mip_dual_bound'))
    : status === 'optimal'
      ? opened.getObjectiveValue()
      : -Infinity;
  return {
    status,
    values: found ? opened.getSolution().colValue : null,
    bound: modelStatus === objectiveTarget && target !== undefined ? Math.max(proven, target) : proven,
    seconds: taken,
  };
}
