import { createRandom } from '../random/createRandom.ts';
import { ConditionalDraw } from './ConditionalDraw.ts';
import { judgePermuted } from './judgePermuted.ts';
import type { Permuted } from './LocalStatistic.ts';
import { finished } from '../steps/finished.ts';
import type { Steps } from '../steps/Steps.ts';
import { normalTail } from './normalTail.ts';
import type { SpatialWeights } from './SpatialWeights.ts';

export interface LocalG {
  /** The neighbours' weighted share of the sum of values. */
  readonly G: number;
  readonly expected: number;
  readonly variance: number;
  /** Above zero: a hot spot; below: a cold one. */
  readonly z: number;
  /** Two-sided, by the normal approximation. */
  readonly p: number;
  readonly permuted: Permuted;
}

/** `localGSteps` in one go. */
export function localG(
  weights: SpatialWeights,
  values: Float64Array,
  star: boolean,
  permutations: number,
  seed: number,
): readonly LocalG[] {
  return finished(localGSteps(weights, values, star, permutations, seed));
}

/**
 * Getis and Ord's local statistics: is the sum around a unit larger or smaller than its neighbours' number
 * would have it? Gi leaves the unit itself out, of its neighbours and of the mean and variance; Gi* counts it
 * in, which the weights say by having it as a neighbour (`withSelf`). Formulas for any weights by Ord and Getis,
 * "Local spatial autocorrelation statistics", *Geographical Analysis* 27 (1995), eq. 14.2 and 14.3 of their table,
 * as in spdep's `localG`. PySAL's `G_Local` takes the variance of binary weights for row-standardised ones as well,
 * so its z differ there; with binary weights all agree.
 *
 * @param values finite, one for each unit of the weights
 * @param star whether the unit counts in (then every row must hold the unit)
 */
export function* localGSteps(
  weights: SpatialWeights,
  values: Float64Array,
  star: boolean,
  permutations: number,
  seed: number,
): Steps<readonly LocalG[]> {
  let [total, squares] = [0, 0];
  for (const value of values) {
    total += value;
    squares += value * value;
  }
  const draw = new ConditionalDraw(weights, values, createRandom(seed));
  const permuted = new Float64Array(permutations);
  const found: LocalG[] = [];
  for (const [unit, own] of values.entries()) {
    const apart = star ? 0 : own;
    const n = star ? values.length : values.length - 1;
    const mean = (total - apart) / n;
    const spread = (squares - apart ** 2) / n - mean ** 2;
    const { lag, sum, sumOfSquares, others } = rowOf(weights, values, unit);
    const known = others > 0;
    const scale = 1 / (total - apart);
    const difference = lag - sum * mean;
    const variance = (spread * (n * sumOfSquares - sum ** 2)) / (n - 1);
    const z = known ? difference / Math.sqrt(variance) : NaN;
    if (known) draw.fill(unit, permuted);
    found.push({
      G: known ? lag * scale : NaN,
      expected: sum / n,
      variance: variance * scale ** 2,
      z,
      p: 2 * normalTail(Math.abs(z)),
      // Compared as sums: the share of a total near or below zero would turn the order round.
      permuted: judgePermuted(known ? lag : NaN, permuted, 1),
    });
    yield (unit + 1) / values.length;
  }
  return found;
}

function rowOf({ starts, neighbours, weights }: SpatialWeights, values: Float64Array, unit: number) {
  let [lag, sum, sumOfSquares, others] = [0, 0, 0, 0];
  const end = starts[unit + 1] as number;
  for (let at = starts[unit] as number; at < end; at++) {
    const weight = weights[at] as number;
    const neighbour = neighbours[at] as number;
    lag += weight * (values[neighbour] as number);
    sum += weight;
    sumOfSquares += weight ** 2;
    if (neighbour !== unit) others += 1;
  }
  return { lag, sum, sumOfSquares, others };
}
