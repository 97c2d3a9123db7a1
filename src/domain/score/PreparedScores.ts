/** Why an indicator says nothing, or less than the planner may think, in a score. */
export interface PreparedRemark {
  /** Position of the indicator in the columns given. */
  readonly indicator: number;
  /**
   * - `constant`: every unit has the same figure, so it adds 0 to all of them and tells none apart.
   * - `no-figures`: not one unit has a figure; every unit misses this part.
   * - `neutral`: neither end calls for attention, so it is left out whatever its weight.
   */
  readonly code: 'constant' | 'no-figures' | 'neutral';
}

/** Indicators made comparable once, so that a moving slider only has to weigh and sort. */
export interface PreparedScores {
  /** Number of units, in the order of the columns. */
  readonly units: number;
  /** By indicator, by unit: 0..1, where 1 needs attention most; NaN where the figure is missing. */
  readonly normalised: readonly Float64Array[];
  /** By indicator: whether its weight counts at all (a neutral one never enters). */
  readonly enters: readonly boolean[];
  readonly remarks: readonly PreparedRemark[];
}
