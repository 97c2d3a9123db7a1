import { createRandom } from '../random/createRandom.ts';
import { ConditionalDraw } from './ConditionalDraw.ts';
import { judgePermuted } from './judgePermuted.ts';
import type { Permuted } from './LocalStatistic.ts';
import { finished } from '../steps/finished.ts';
import type { Steps } from '../steps/Steps.ts';
import { moments } from './moments.ts';
import { spatialLag } from './spatialLag.ts';
import type { SpatialWeights } from './SpatialWeights.ts';

/** The unit against its neighbours: high among high, low among high, low among low, high among low. */
export type Quadrant = 'HH' | 'LH' | 'LL' | 'HL';

export interface LocalMoran {
  /** The value in standard deviations from the mean (divisor n). */
  readonly standardised: number;
  /** The weighted sum of the neighbours' standardised values. */
  readonly lag: number;
  readonly I: number;
  /** Over all permutations of the map (Anselin 1995; Sokal, Oden and Thomson 1998). */
  readonly expected: number;
  readonly variance: number;
  /** The unit keeps its value (Sokal, Oden and Thomson 1998): what `z` is formed with. */
  readonly expectedConditional: number;
  readonly varianceConditional: number;
  readonly z: number;
  /** `null` for an isolate, and where the values do not differ. */
  readonly quadrant: Quadrant | null;
  readonly permuted: Permuted;
}

/** `localMoranSteps` in one go. */
export function localMoran(
  weights: SpatialWeights,
  values: Float64Array,
  permutations: number,
  seed: number,
): readonly LocalMoran[] {
  return finished(localMoranSteps(weights, values, permutations, seed));
}

/**
 * Local Moran's I of every unit: which places make the pattern, and of what kind. `(n - 1) z_i Σ w_ij z_j /
 * Σ z²`. Standardisation with n, as PySAL does (`esda.Moran_Local`); spdep's `localmoran` has n in place of n - 1 in front, so
 * its I is n / (n - 1) times this one. Expectations and variances belong to the I given here, and `z` is the same in both.
 *
 * @param values finite, one for each unit of the weights
 * @param permutations conditional ones, in a fixed order of chance for a seed; 0 for none
 */
export function* localMoranSteps(
  weights: SpatialWeights,
  values: Float64Array,
  permutations: number,
  seed: number,
): Steps<readonly LocalMoran[]> {
  const n = values.length;
  const { deviations, squares, fourths } = moments(values);
  const deviation = Math.sqrt(squares / n);
  const z = deviations.map((each) => each / deviation);
  const lag = spatialLag(weights, z);
  const kurtosis = (n * fourths) / squares ** 2;
  const factor = (n - 1) / n;
  const draw = new ConditionalDraw(weights, z, createRandom(seed));
  const permuted = new Float64Array(permutations);
  const found: LocalMoran[] = [];
  for (const [unit, own] of z.entries()) {
    const [start, end] = [weights.starts[unit] as number, weights.starts[unit + 1] as number];
    let [sum, sumOfSquares] = [0, 0];
    for (let at = start; at < end; at++) {
      const weight = weights.weights[at] as number;
      sum += weight;
      sumOfSquares += weight ** 2;
    }
    const around = lag[unit] as number;
    const I = factor * own * around;
    const expected = (-factor * sum) / (n - 1);
    const variance =
      factor ** 2 *
        ((sumOfSquares * (n - kurtosis)) / (n - 1) +
          ((sum ** 2 - sumOfSquares) * (2 * kurtosis - n)) / ((n - 1) * (n - 2))) -
      expected ** 2;
    const expectedConditional = expected * own ** 2;
    const varianceConditional =
      (factor * own) ** 2 * (n / (n - 2)) * (sumOfSquares - sum ** 2 / (n - 1)) * (1 - own ** 2 / (n - 1));
    const known = end > start && squares > 0;
    if (known) draw.fill(unit, permuted);
    found.push({
      standardised: own,
      lag: around,
      I,
      expected,
      variance,
      expectedConditional,
      varianceConditional,
      z: known ? (I - expectedConditional) / Math.sqrt(varianceConditional) : NaN,
      quadrant: known ? quadrantOf(own, around) : null,
      permuted: judgePermuted(known ? I : NaN, permuted, factor * own),
    });
    yield (unit + 1) / n;
  }
  return found;
}

function quadrantOf(own: number, around: number): Quadrant {
  if (own > 0) return around > 0 ? 'HH' : 'HL';
  return around > 0 ? 'LH' : 'LL';
}
