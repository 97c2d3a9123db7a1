/** How likely a statistic is by chance, counted among permutations. */
export interface PermutationP {
  /** One-sided, towards the side on which the observed value lies (PySAL's `p_sim`). */
  readonly oneSided: number;
  /** Twice the one-sided value, at most 1. */
  readonly twoSided: number;
}

/**
 * The pseudo-significance of an observed statistic: (as extreme + 1) / (permutations + 1), where "as extreme"
 * counts on the smaller side, as PySAL does. Equal values count on both sides (PySAL counts them on the upper
 * one only, which makes a lowest value that is often met look rare). Never 0: the observed value is one
 * arrangement too.
 *
 * @param larger how many permuted values are at least as large as the observed one
 * @param smaller how many are at most as large
 */
export function permutationP(larger: number, smaller: number, permutations: number): PermutationP {
  const extreme = Math.min(larger, smaller);
  const oneSided = (extreme + 1) / (permutations + 1);
  return { oneSided, twoSided: Math.min(1, 2 * oneSided) };
}
