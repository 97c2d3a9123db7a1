import { notPermuted, type Permuted } from './LocalStatistic.ts';
import { permutationP } from './permutationP.ts';

/**
 * Where an observed value stands among permuted ones.
 *
 * @param permuted the sums under permutation
 * @param scale what one sum is multiplied by to be comparable with the observed value
 */
export function judgePermuted(observed: number, permuted: Float64Array, scale: number): Permuted {
  const rounds = permuted.length;
  if (rounds === 0 || !Number.isFinite(observed)) return notPermuted;
  const noise = 1e-12 * Math.max(1, Math.abs(observed));
  let [larger, smaller, sum, squares] = [0, 0, 0, 0];
  for (const each of permuted) {
    const value = scale * each;
    // The same neighbours summed in another order may differ in the last digits: they count as equal.
    if (value >= observed - noise) larger += 1;
    if (value <= observed + noise) smaller += 1;
    sum += value - observed;
    squares += (value - observed) ** 2;
  }
  const shift = sum / rounds;
  const variance = Math.max(0, squares / rounds - shift * shift);
  const { oneSided, twoSided } = permutationP(larger, smaller, rounds);
  return {
    p: oneSided,
    pTwoSided: twoSided,
    mean: observed + shift,
    variance,
    z: -shift / Math.sqrt(variance),
  };
}
