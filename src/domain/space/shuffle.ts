import type { Random } from '../random/Random.ts';

/** Brings values into a chance order, in place: Fisher and Yates (1938) in Durstenfeld's form. */
export function shuffle(values: Float64Array, random: Random): void {
  for (let last = values.length - 1; last > 0; last--) {
    const other = Math.floor(random.next() * (last + 1));
    const value = values[last] as number;
    values[last] = values[other] as number;
    values[other] = value;
  }
}
