/** Why an indicator says nothing, or less than the planner may think, in a score. */
export interface PreparedRemark {
  /** Position of the indicator in the columns given. */
  readonly indicator: number;
  /**
   * - `constant`: every unit has the same figure, so it adds the same to all of them and tells none apart.
   * - `no-figures`: not one unit has a figure; every unit misses this part.
   * - `neutral`: neither end calls for attention, so it is left out whatever its weight.
   * - `winsorised`: extreme figures were brought in.
   * - `still-skewed`: as many as are allowed were brought in, and the rest are still far from even.
   */
  readonly code: 'constant' | 'no-figures' | 'neutral' | 'winsorised' | 'still-skewed';
}

/** Indicators made comparable once, so that a moving slider only has to weigh and sort. */
export interface PreparedScores {
  /** Number of units, in the order of the columns. */
  readonly units: number;
  /** By indicator, by unit: higher needs attention more; 0..1 but for z-scores; NaN where the figure is missing. */
  readonly normalised: readonly Float64Array[];
  /** By indicator, by unit: 1 where a mean stands in for the figure; `null` where nothing was imputed. */
  readonly imputed: readonly (Uint8Array | null)[];
  /** By indicator: whether its weight counts at all (a neutral one never enters). */
  readonly enters: readonly boolean[];
  /** What a weighted mean is multiplied by: 100 points, or 1 where it is in standard deviations. */
  readonly scale: 100 | 1;
  readonly remarks: readonly PreparedRemark[];
}
