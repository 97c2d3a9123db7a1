import type { SpatialWeights } from './SpatialWeights.ts';

/**
 * The same neighbours with weights that add up to 1 in every row, so that a lag is the mean of the neighbours
 * and a unit with many does not count for more. The empty row of an isolate stays empty.
 */
export function rowStandardised(given: SpatialWeights): SpatialWeights {
  const weights = Float64Array.from(given.weights);
  for (let unit = 0; unit < given.units; unit++) {
    const [start, end] = [given.starts[unit] as number, given.starts[unit + 1] as number];
    let sum = 0;
    for (let at = start; at < end; at++) sum += weights[at] as number;
    if (sum === 0) continue;
    for (let at = start; at < end; at++) weights[at] = (weights[at] as number) / sum;
  }
  return { ...given, weights };
}
