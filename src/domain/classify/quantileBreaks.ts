/**
 * Quantiles: classes with about the same number of units. Bounds are sample quantiles of type 7 (linear
 * interpolation between order statistics; Hyndman and Fan, "Sample quantiles in statistical packages",
 * *The American Statistician* 50, 1996), the same as in R, NumPy and PySAL.
 *
 * Units that share a value share a class, so a bound that divides nothing new is dropped and there are then
 * fewer classes. A bound on the highest value would leave the last class empty: it steps down to the next
 * lower value, so that a column whose upper half is all the same still shows who is below.
 *
 * @param sorted finite values, ascending, at least two different ones
 * @returns inner bounds, strictly ascending, every class with at least one value
 * @example quantileBreaks([1, 2, 3, 4], 2) // [2.5]
 */
export function quantileBreaks(sorted: readonly number[], classes: number): readonly number[] {
  const highest = sorted.at(-1) ?? NaN;
  const below = sorted.findLast((value) => value < highest) ?? NaN;
  const bounds: number[] = [];
  let divided = 0;
  for (let part = 1; part < classes; part++) {
    const bound = quantile(sorted, part / classes);
    const inside = bound < highest ? bound : below;
    const count = sorted.findLastIndex((value) => value <= inside) + 1;
    if (count > divided) bounds.push(inside);
    divided = Math.max(divided, count);
  }
  return bounds;
}

function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const lower = sorted[Math.floor(place)] ?? NaN;
  const upper = sorted[Math.ceil(place)] ?? NaN;
  return lower + (upper - lower) * (place - Math.floor(place));
}
