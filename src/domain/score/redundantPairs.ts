/** Two indicators that say nearly the same. */
export interface RedundantPair {
  readonly one: number;
  readonly other: number;
  readonly correlation: number;
}

/** COINr's `get_corr_flags` and the JRC's audits warn from here on. */
export const redundantFrom = 0.9;

/**
 * Pairs of normalised indicators that correlate so highly that one matter is counted twice.
 *
 * @param matrix of all pairs, on scales where more always calls for more attention
 */
export function redundantPairs(
  matrix: readonly (readonly number[])[],
  limit = redundantFrom,
): readonly RedundantPair[] {
  return matrix.flatMap((row, one) =>
    row.flatMap((value, other) =>
      other > one && Math.abs(value) >= limit ? [{ one, other, correlation: value }] : [],
    ),
  );
}
