import { seededRandom, seedOf } from '../boundaries/seededRandom.ts';

/**
 * A named stream of numbers in [0, 1), the same on every run. Each subject draws from streams of its own, so
 * that a change in one leaves the figures of the others as they were.
 */
export function random(name: string): () => number {
  return seededRandom(seedOf(`Trọng Điểm / ${name}`));
}

/** `count` standard normal numbers of a named stream (Box-Muller). */
export function normals(name: string, count: number): readonly number[] {
  const next = random(name);
  return Array.from(
    { length: count },
    () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  );
}
