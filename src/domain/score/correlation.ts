/**
 * Pearson's correlation over the units that have both figures.
 *
 * @returns -1..1; NaN where fewer than three have both, or one does not vary
 */
export function correlation(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let [count, meanX, meanY, xx, yy, xy] = [0, 0, 0, 0, 0, 0];
  for (let at = 0; at < one.length; at++) {
    const [x, y] = [one[at] as number, other[at] as number];
    if (Number.isNaN(x) || Number.isNaN(y)) continue;
    count += 1;
    // Welford's running sums: no digits are lost to a large mean.
    const [dx, dy] = [x - meanX, y - meanY];
    meanX += dx / count;
    meanY += dy / count;
    xx += dx * (x - meanX);
    yy += dy * (y - meanY);
    xy += dx * (y - meanY);
  }
  if (count < 3 || xx === 0 || yy === 0) return NaN;
  return Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
}
