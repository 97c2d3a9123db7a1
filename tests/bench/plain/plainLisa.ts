import { createRandom } from '../../../src/domain/random/createRandom.ts';
import type { SpatialWeights } from '../../../src/domain/space/SpatialWeights.ts';

/** Conditional permutations as they are defined: all other values shuffled for each permutation of each of the first units. */
export function plainLisa(
  { starts, weights }: SpatialWeights,
  values: Float64Array,
  permutations: number,
  units: number,
): readonly number[] {
  const random = createRandom(1);
  return Array.from({ length: units }, (_, unit) => {
    const others = [...values].filter((_value, at) => at !== unit);
    const row = weights.subarray(starts[unit], starts[unit + 1]);
    let sum = 0;
    for (let round = 0; round < permutations; round++) {
      for (let last = others.length - 1; last > 0; last--) {
        const place = Math.floor(random.next() * (last + 1));
        [others[last], others[place]] = [others[place] ?? 0, others[last] ?? 0];
      }
      row.forEach((weight, place) => (sum += weight * (others[place] ?? 0)));
    }
    return sum;
  });
}
