import type { SpatialWeights } from './SpatialWeights.ts';

/** The three sums of all weights on which the variance of Moran's I and of G rests. */
export interface WeightSums {
  /** Σ w_ij */
  readonly s0: number;
  /** ½ Σ (w_ij + w_ji)² */
  readonly s1: number;
  /** Σ (row sum of i + column sum of i)² */
  readonly s2: number;
}

/** S0, S1 and S2 of Cliff and Ord, *Spatial Processes* (1981), page 19; weights need not be symmetric. */
export function weightSums({ units, starts, neighbours, weights }: SpatialWeights): WeightSums {
  const both = new Float64Array(units);
  let [s0, s1, s2] = [0, 0, 0];
  for (let unit = 0; unit < units; unit++) {
    for (let at = starts[unit] as number; at < (starts[unit + 1] as number); at++) {
      const weight = weights[at] as number;
      const neighbour = neighbours[at] as number;
      s0 += weight;
      s1 += weight ** 2 + weight * backWeight(unit, neighbour);
      both[unit] = (both[unit] as number) + weight;
      both[neighbour] = (both[neighbour] as number) + weight;
    }
  }
  for (const sum of both) s2 += sum ** 2;
  return { s0, s1, s2 };

  /** w_ji, by halving the ascending list of j's neighbours. */
  function backWeight(unit: number, neighbour: number): number {
    let low = starts[neighbour] as number;
    let high = (starts[neighbour + 1] as number) - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = neighbours[middle] as number;
      if (found === unit) return weights[middle] as number;
      if (found < unit) low = middle + 1;
      else high = middle - 1;
    }
    return 0;
  }
}
