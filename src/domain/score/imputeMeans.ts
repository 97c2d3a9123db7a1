/** Figures with the gaps filled, and where they were filled. */
export interface Imputed {
  readonly values: Float64Array;
  /** By unit: 1 where the figure is a mean and not the unit's own. */
  readonly imputed: Uint8Array;
}

/**
 * Fills a gap with the mean of the units of the same group (a district) that have the figure; where the group has none, the
 * gap stays. Always shown as imputed, and never counted as coverage.
 *
 * @param values NaN where missing
 * @param groups by unit; `null` for a unit of no group, whose gap stays
 */
export function imputeMeans(values: Float64Array, groups: readonly (string | null)[]): Imputed {
  const sums = new Map<string, { sum: number; count: number }>();
  values.forEach((value, unit) => {
    const group = groups[unit];
    if (Number.isNaN(value) || group === undefined || group === null) return;
    const known = sums.get(group) ?? { sum: 0, count: 0 };
    sums.set(group, { sum: known.sum + value, count: known.count + 1 });
  });
  const imputed = new Uint8Array(values.length);
  const filled = values.map((value, unit) => {
    const found = Number.isNaN(value) ? sums.get(groups[unit] ?? '') : undefined;
    if (found === undefined || groups[unit] === null) return value;
    imputed[unit] = 1;
    return found.sum / found.count;
  });
  return { values: filled, imputed };
}
