import type { Random } from '../random/Random.ts';
import type { SpatialWeights } from './SpatialWeights.ts';

/**
 * Conditional permutations of a map (Anselin, "Local indicators of spatial association", *Geographical
 * Analysis* 27, 1995): a unit keeps its own value, and its neighbours get values drawn without repetition
 * from all other units. One object serves all units in turn; nothing is allocated for a permutation.
 */
export class ConditionalDraw {
  readonly #weights: SpatialWeights;
  readonly #values: Float64Array;
  readonly #pool: Float64Array;
  readonly #random: Random;

  /** @param values finite, one for each unit of the weights, which may include the unit itself (Gi*) */
  constructor(weights: SpatialWeights, values: Float64Array, random: Random) {
    this.#weights = weights;
    this.#values = values;
    this.#pool = new Float64Array(values.length);
    this.#random = random;
  }

  /** Fills `into` with the unit's weighted sum under as many permutations as it has places. */
  fill(unit: number, into: Float64Array): void {
    const { starts, neighbours, weights } = this.#weights;
    const pool = this.#pool;
    const random = this.#random;
    const last = pool.length - 1;
    pool.set(this.#values);
    // The own value leaves the pool: the last one takes its place, and the last place is never drawn.
    const own = pool[unit] as number;
    pool[unit] = pool[last] as number;
    const end = starts[unit + 1] as number;
    for (let round = 0; round < into.length; round++) {
      let sum = 0;
      let drawn = 0;
      for (let at = starts[unit] as number; at < end; at++) {
        if (neighbours[at] === unit) {
          sum += (weights[at] as number) * own;
          continue;
        }
        const place = drawn + Math.floor(random.next() * (last - drawn));
        const value = pool[place] as number;
        pool[place] = pool[drawn] as number;
        pool[drawn] = value;
        drawn += 1;
        sum += (weights[at] as number) * value;
      }
      into[round] = sum;
    }
  }
}
