import type { AggregationAlternative, NormalisationAlternative } from './SensitivityChoices.ts';

/** Whether a unit belongs to the first k whatever reasonable choice one makes. */
export type Standing = 'in' | 'out' | 'contested';

/**
 * How the order depends on the choices behind it. Sensitivity to choices, not a confidence interval: the draws are equally
 * reasonable plans, not samples of a truth. All arrays by unit; NaN, 0 or `null` for a unit that the plan does not rank.
 */
export interface Sensitivity {
  readonly draws: number;
  /** The ways that were drawn from, with equal chance. */
  readonly alternatives: readonly {
    readonly normalisation: NormalisationAlternative;
    readonly aggregation: AggregationAlternative;
  }[];
  /** Under the plan as it is. */
  readonly rank: Int32Array;
  readonly mean: Float64Array;
  /** Quantiles 5, 50 and 95 % of the ranks (type 7). */
  readonly lower: Float64Array;
  readonly median: Float64Array;
  readonly upper: Float64Array;
  /** Share of the draws in which the unit is among the first k. */
  readonly inTop: Float64Array;
  /** `in` from 95 % of the draws on, `out` up to 5 %. */
  readonly standing: readonly (Standing | null)[];
  /** 1, 2, 3 ... down the list: units of one group cannot be told apart (see `tiedGroups`). */
  readonly group: Int32Array;
}
