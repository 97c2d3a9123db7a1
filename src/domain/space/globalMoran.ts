import { createRandom } from '../random/createRandom.ts';
import { moments } from './moments.ts';
import { normalTail } from './normalTail.ts';
import { permutationP } from './permutationP.ts';
import { shuffle } from './shuffle.ts';
import { spatialLag } from './spatialLag.ts';
import type { SpatialWeights } from './SpatialWeights.ts';
import { weightSums } from './weightSums.ts';

/** Moran's I of a map, and how far it is from what a map without pattern would give. */
export interface GlobalMoran {
  readonly n: number;
  readonly I: number;
  /** -1 / (n - 1) */
  readonly expected: number;
  readonly varianceNormality: number;
  readonly zNormality: number;
  /** Two-sided. */
  readonly pNormality: number;
  readonly varianceRandomisation: number;
  readonly zRandomisation: number;
  /** Two-sided. */
  readonly pRandomisation: number;
  readonly permutations: number;
  /** One-sided towards the observed side, as PySAL's `p_sim`; NaN without permutations. */
  readonly pPermutation: number;
  readonly pPermutationTwoSided: number;
  readonly meanPermutation: number;
  readonly variancePermutation: number;
}

/**
 * Moran's I: whether like places lie beside like ones (above the expectation), or unlike ones do. `n / S0 ×
 * Σ w_ij d_i d_j / Σ d_i²` with deviations from the mean (Moran 1950); variances under normality and under
 * randomisation as in Cliff and Ord, *Spatial Processes* (1981), pages 43-46. Isolates stay in n and add
 * nothing, as in PySAL; spdep leaves them out of n by default.
 *
 * @param values finite, one for each unit of the weights
 * @returns NaN throughout where all values are the same or nobody has a neighbour
 */
export function globalMoran(
  weights: SpatialWeights,
  values: Float64Array,
  permutations: number,
  seed: number,
): GlobalMoran {
  const n = values.length;
  const { deviations, squares, fourths } = moments(values);
  const { s0, s1, s2 } = weightSums(weights);
  const scale = n / s0 / squares;
  const I = scale * crossProduct(weights, deviations);
  const expected = -1 / (n - 1);
  const square = expected ** 2;
  const varianceNormality = (n * n * s1 - n * s2 + 3 * s0 * s0) / ((n * n - 1) * s0 * s0) - square;
  const kurtosis = (n * fourths) / squares ** 2;
  const varianceRandomisation =
    (n * ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0 * s0) -
      kurtosis * ((n * n - n) * s1 - 2 * n * s2 + 6 * s0 * s0)) /
      ((n - 1) * (n - 2) * (n - 3) * s0 * s0) -
    square;
  const zNormality = (I - expected) / Math.sqrt(varianceNormality);
  const zRandomisation = (I - expected) / Math.sqrt(varianceRandomisation);
  const twoSided = (z: number) => 2 * normalTail(Math.abs(z));
  return {
    n,
    I,
    expected,
    varianceNormality,
    zNormality,
    pNormality: twoSided(zNormality),
    varianceRandomisation,
    zRandomisation,
    pRandomisation: twoSided(zRandomisation),
    permutations,
    ...permuted(weights, deviations, scale, I, permutations, seed),
  };
}

function crossProduct(weights: SpatialWeights, deviations: Float64Array): number {
  const lag = spatialLag(weights, deviations);
  let sum = 0;
  for (let unit = 0; unit < lag.length; unit++) sum += (deviations[unit] as number) * (lag[unit] as number);
  return sum;
}

function permuted(
  weights: SpatialWeights,
  deviations: Float64Array,
  scale: number,
  I: number,
  permutations: number,
  seed: number,
) {
  const random = createRandom(seed);
  const values = Float64Array.from(deviations);
  let [larger, smaller, sum, squares] = [0, 0, 0, 0];
  for (let round = 0; round < permutations; round++) {
    shuffle(values, random);
    const value = scale * crossProduct(weights, values);
    // The same arrangement summed in another order may differ in the last digits: it counts as equal.
    if (value >= I - 1e-12) larger += 1;
    if (value <= I + 1e-12) smaller += 1;
    sum += value;
    squares += value * value;
  }
  const none = permutations === 0 || Number.isNaN(I);
  const p = permutationP(larger, smaller, permutations);
  const mean = sum / permutations;
  return {
    pPermutation: none ? NaN : p.oneSided,
    pPermutationTwoSided: none ? NaN : p.twoSided,
    meanPermutation: mean,
    variancePermutation: squares / permutations - mean * mean,
  };
}
