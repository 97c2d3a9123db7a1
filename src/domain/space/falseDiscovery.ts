/** What stands out after the false discovery rate is held. */
export interface FalseDiscovery {
  /** By test: whether it stands out. */
  readonly significant: readonly boolean[];
  /** The highest p that still stands out; 0 if none does. */
  readonly threshold: number;
}

/**
 * Holds the expected share of false finds among all finds at `rate` (Benjamini and Hochberg, "Controlling
 * the false discovery rate", *Journal of the Royal Statistical Society B* 57, 1995): the largest k with
 * p(k) <= k / m × rate, and everything up to p(k) stands out. Without it, one in twenty communes of a map
 * without any pattern would be called a cluster.
 *
 * @param p by test, NaN where there is none
 * @param rate for example 0.05
 */
export function falseDiscovery(p: ArrayLike<number>, rate: number): FalseDiscovery {
  const all = Array.from(p);
  const sorted = all.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  const last = sorted.findLastIndex((value, place) => value <= (rate * (place + 1)) / sorted.length);
  const threshold = last < 0 ? 0 : (sorted[last] as number);
  return { significant: all.map((value) => last >= 0 && value <= threshold), threshold };
}
