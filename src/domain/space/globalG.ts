import { normalTail } from './normalTail.ts';
import { spatialLag } from './spatialLag.ts';
import type { SpatialWeights } from './SpatialWeights.ts';
import { weightSums } from './weightSums.ts';

export interface GlobalG {
  readonly G: number;
  readonly expected: number;
  readonly variance: number;
  readonly z: number;
  /** Two-sided, by the normal approximation. */
  readonly p: number;
}

/**
 * The general G of Getis and Ord, "The analysis of spatial association by use of distance statistics",
 * *Geographical Analysis* 24 (1992), with their moments under randomisation: whether high values (above the
 * expectation) or low ones stand together over the whole map. Made for values that are not negative.
 *
 * @param weights without the units themselves; binary ones in the article
 */
export function globalG(weights: SpatialWeights, values: Float64Array): GlobalG {
  const n = values.length;
  const [m1 = 0, m2 = 0, m3 = 0, m4 = 0] = [1, 2, 3, 4].map((power) =>
    values.reduce((sum, value) => sum + value ** power, 0),
  );
  const { s0, s1, s2 } = weightSums(weights);
  const lag = spatialLag(weights, values);
  const together = values.reduce((sum, value, unit) => sum + value * (lag[unit] as number), 0);
  const G = together / (m1 ** 2 - m2);
  const expected = s0 / (n * (n - 1));
  const w2 = s0 * s0;
  const b0 = (n * n - 3 * n + 3) * s1 - n * s2 + 3 * w2;
  const b1 = -((n * n - n) * s1 - 2 * n * s2 + 6 * w2);
  const b2 = -(2 * n * s1 - (n + 3) * s2 + 6 * w2);
  const b3 = 4 * (n - 1) * s1 - 2 * (n + 1) * s2 + 8 * w2;
  const b4 = s1 - s2 + w2;
  const secondMoment =
    (b0 * m2 ** 2 + b1 * m4 + b2 * m1 ** 2 * m2 + b3 * m1 * m3 + b4 * m1 ** 4) /
    ((m1 ** 2 - m2) ** 2 * n * (n - 1) * (n - 2) * (n - 3));
  const variance = secondMoment - expected ** 2;
  const z = (G - expected) / Math.sqrt(variance);
  return { G, expected, variance, z, p: 2 * normalTail(Math.abs(z)) };
}
