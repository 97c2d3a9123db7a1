import type { SpatialWeights } from './SpatialWeights.ts';

/**
 * Binary weights (1 for each neighbour) from lists of neighbours.
 *
 * @param lists by unit: indices of its neighbours, in any order, none twice
 */
export function weightsFrom(lists: readonly Iterable<number>[]): SpatialWeights {
  const sorted = lists.map((list) => [...list].sort((a, b) => a - b));
  const starts = new Int32Array(sorted.length + 1);
  sorted.forEach((list, unit) => {
    starts[unit + 1] = (starts[unit] as number) + list.length;
  });
  const neighbours = Int32Array.from(sorted.flat());
  return {
    units: sorted.length,
    starts,
    neighbours,
    weights: new Float64Array(neighbours.length).fill(1),
  };
}
