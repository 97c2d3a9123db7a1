/**
 * Shares `total` whole things by weight with the method of largest remainders (Hamilton), at least
 * `least` each. Ties in the remainder go to the earlier one, so the answer is the same every time.
 *
 * @throws when `total` cannot give everyone the least.
 */
export function apportion(total: number, weights: readonly number[], least: number): readonly number[] {
  const free = total - least * weights.length;
  if (free < 0) throw new Error(`${total} cannot give ${least} to each of ${weights.length}`);
  const sum = weights.reduce((a, b) => a + b, 0);
  const quotas = weights.map((weight) => (free * weight) / sum);
  const shares = quotas.map(Math.floor);
  const left = free - shares.reduce((a, b) => a + b, 0);
  const byRemainder = quotas
    .map((quota, index) => ({ index, remainder: quota - Math.floor(quota) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
  return shares.map((share) => share + least);
}
