import { drawGamma } from './drawGamma.ts';
import type { Random } from './Random.ts';

/**
 * Weights that scatter around chosen ones: a Dirichlet number with parameters `concentration × share`. Their
 * mean is the chosen share, their variance `share × (1 - share) / (concentration + 1)`; a part without weight
 * stays without. The usual model of "somebody else would have weighed a little differently".
 *
 * @param weights zero or more, at least one above zero; only their proportions matter
 * @param concentration above 0; the higher, the closer to the chosen weights (50: a weight of 20 % has a
 * standard deviation of 5.6 points)
 * @returns shares that add up to 1
 */
export function drawDirichlet(
  random: Random,
  weights: readonly number[],
  concentration: number,
): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const drawn = weights.map((weight) =>
    weight > 0 ? drawGamma(random, (concentration * weight) / total) : 0,
  );
  const sum = drawn.reduce((all, value) => all + value, 0);
  // Every gamma number of a tiny shape can underflow to zero: the chosen weights are then the best that can be said.
  return sum > 0 ? drawn.map((value) => value / sum) : weights.map((weight) => weight / total);
}
