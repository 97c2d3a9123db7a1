/**
 * A whole number shared out in proportion by the largest remainder, so that the shares are whole and add up to it. Of equal
 * remainders, to a millionth, the earlier part goes first.
 *
 * Source: the method of Hamilton (1792) and Hare.
 *
 * @param total whole, from zero up
 * @param weights from zero up, at least one of them above zero
 */
export function wholeShares(total: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const due = weights.map((weight) => (total * weight) / sum);
  const shares = due.map(Math.floor);
  const left = total - shares.reduce((all, share) => all + share, 0);
  const remainder = (place: number) => Math.round(((due[place] ?? 0) - (shares[place] ?? 0)) * 1e6);
  const order = [...due.keys()].sort((a, b) => remainder(b) - remainder(a) || a - b);
  for (const place of order.slice(0, left)) shares[place] = (shares[place] ?? 0) + 1;
  return shares;
}
