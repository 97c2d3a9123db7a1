/** A local statistic under permutations of everything around the unit. */
export interface Permuted {
  /** One-sided towards the observed side, as PySAL's `p_sim`; NaN where there is none. */
  readonly p: number;
  readonly pTwoSided: number;
  readonly mean: number;
  readonly variance: number;
  /** (observed - mean) / standard deviation of the permuted values. */
  readonly z: number;
}

export const notPermuted: Permuted = { p: NaN, pTwoSided: NaN, mean: NaN, variance: NaN, z: NaN };
