/**
 * Rounds shares to whole numbers that add up to `total` (largest remainder; equal remainders go to the earlier
 * place), none above its cap.
 * @throws when the caps cannot hold the total: the model is ours, so that is our mistake
 */
export function roundToTotal(
  shares: readonly number[],
  total: number,
  caps: readonly number[] = shares.map(() => Infinity),
): readonly number[] {
  const sum = shares.reduce((a, b) => a + b, 0);
  const scaled = shares.map((share) => (sum === 0 ? 0 : (share * total) / sum));
  const counts = scaled.map((share, index) => Math.min(Math.floor(share), caps[index] ?? 0));
  const order = scaled
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  let left = total - counts.reduce((a, b) => a + b, 0);
  while (left > 0) {
    const before = left;
    for (const { index } of order) {
      const count = counts[index] ?? 0;
      if (left > 0 && count < (caps[index] ?? 0)) {
        counts[index] = count + 1;
        left -= 1;
      }
    }
    if (left === before) throw new Error(`${total} does not fit under the caps`);
  }
  return counts;
}
