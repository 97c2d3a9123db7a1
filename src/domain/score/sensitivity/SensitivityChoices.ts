import type { Aggregation } from '../ScoreStructure.ts';

/** `chosen`: each indicator as the plan has it. Goalposts and targets have no alternative of their own kind. */
export type NormalisationAlternative = 'chosen' | 'min-max' | 'z-score' | 'percentile-rank';
export type AggregationAlternative = 'chosen' | Aggregation;

/** What is varied, and how far: the planner sets it, and the answer repeats it. */
export interface SensitivityChoices {
  readonly draws: number;
  readonly seed: number;
  /** Concentration of the weights around the chosen ones (see `drawDirichlet`); `null` leaves them fixed. */
  readonly concentration: number | null;
  /** One of these is drawn each time; never empty. */
  readonly normalisations: readonly NormalisationAlternative[];
  readonly aggregations: readonly AggregationAlternative[];
  /** By indicator, by unit: how many were counted where the figure is a share of a count; `null` where it is none. */
  readonly counted: readonly (Float64Array | null)[];
  /** The planner's k: how many units a programme can take. */
  readonly top: number;
}

/** Wide enough to matter, and nothing varied that the planner did not ask about but weights, scale and compensation. */
export const usualChoices = {
  draws: 1000,
  seed: 1,
  concentration: 50,
  normalisations: ['chosen', 'min-max', 'percentile-rank'],
  aggregations: ['chosen', 'arithmetic', 'geometric'],
  top: 10,
} as const satisfies Omit<SensitivityChoices, 'counted'>;
