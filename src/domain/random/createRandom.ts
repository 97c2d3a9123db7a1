import type { Random } from './Random.ts';

const warmUp = 15;

/**
 * Seeded chance: sfc32 ("small fast counter", Chris Doty-Humphrey, PractRand 2010), 128 bits of state,
 * filled from the seed by splitmix32. Passes PractRand and BigCrush; fast in JavaScript because it needs only
 * 32-bit sums and shifts. The same seed gives the same order of places on every computer.
 *
 * @param seed any whole number; its lowest 32 bits count
 */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  const fill = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) | 0;
  };
  let a = fill();
  let b = fill();
  let c = fill();
  let counter = 1;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4294967296;
  };
  for (let round = 0; round < warmUp; round++) next();
  return { next };
}
