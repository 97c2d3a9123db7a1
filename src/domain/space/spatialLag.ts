import type { SpatialWeights } from './SpatialWeights.ts';

/** By unit: the weighted sum of its neighbours' values, which is their mean where rows are standardised. */
export function spatialLag(
  { units, starts, neighbours, weights }: SpatialWeights,
  values: ArrayLike<number>,
): Float64Array {
  const lag = new Float64Array(units);
  for (let unit = 0; unit < units; unit++) {
    let sum = 0;
    const end = starts[unit + 1] as number;
    for (let at = starts[unit] as number; at < end; at++) {
      sum += (weights[at] as number) * (values[neighbours[at] as number] as number);
    }
    lag[unit] = sum;
  }
  return lag;
}
