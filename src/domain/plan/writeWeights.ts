/** `poor-rate:40,grid-power:20`; a weight that is not given is not written. */
export function writeWeights(weights: Readonly<Record<string, number | undefined>>): string {
  return Object.entries(weights)
    .flatMap(([id, weight]) => (weight === undefined ? [] : [`${id}:${String(weight)}`]))
    .join(',');
}
