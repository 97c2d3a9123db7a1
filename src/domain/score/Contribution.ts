/** What one indicator adds to a unit's score. */
export interface Contribution {
  /** Position of the indicator in the columns given. */
  readonly indicator: number;
  /** Points of the score; those of a unit add up to its score. Below zero only in geometric means and z-scores. */
  readonly contribution: number;
  /** 0..1, 1 = the unit that needs attention most by this indicator (standard deviations for z-scores). */
  readonly normalised: number;
  /** Share of the weight this indicator carries for this unit, 0..1; the most it could add is 100 times it. */
  readonly share: number;
}
