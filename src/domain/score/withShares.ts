/** The same parts with weights that add up to 1; none where there are none. */
export function withShares<Weighted extends { readonly weight: number }>(
  parts: readonly Weighted[],
): readonly Weighted[] {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  return parts.map((part) => ({ ...part, weight: part.weight / total }));
}
