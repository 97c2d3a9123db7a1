import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/domain/random/createRandom.ts';
import { drawBinomial } from '../../../src/domain/random/drawBinomial.ts';
import { drawDirichlet } from '../../../src/domain/random/drawDirichlet.ts';
import { drawGamma } from '../../../src/domain/random/drawGamma.ts';
import { drawNormal } from '../../../src/domain/random/drawNormal.ts';

const many = 40_000;

function momentsOf(draw: () => number) {
  const drawn = Array.from({ length: many }, draw);
  const mean = drawn.reduce((sum, value) => sum + value, 0) / many;
  const variance = drawn.reduce((sum, value) => sum + (value - mean) ** 2, 0) / many;
  return { mean, variance };
}

describe('chance from a seed', () => {
  it('is the same for the same seed, on every machine, and another for another', () => {
    const three = (seed: number) => {
      const random = createRandom(seed);
      return [random.next(), random.next(), random.next()];
    };
    expect(three(1)).toEqual(three(1));
    expect(three(2)).not.toEqual(three(1));
    expect(three(-1)).toEqual(three(4294967295));
  });

  it('fills sixteen parts evenly (chi-square with 15 degrees of freedom)', () => {
    const random = createRandom(3);
    const counts = new Array<number>(16).fill(0);
    for (let round = 0; round < many; round++) {
      const part = Math.floor(random.next() * 16);
      counts[part] = (counts[part] ?? 0) + 1;
    }
    const chi = counts.reduce((sum, count) => sum + (count - many / 16) ** 2 / (many / 16), 0);
    expect(chi).toBeLessThan(37.7); // p = 0.001
    expect(chi).toBeGreaterThan(3.5);
  });

  it('gives normal, gamma and binomial numbers with the right mean and variance', () => {
    const random = createRandom(5);
    const normal = momentsOf(() => drawNormal(random));
    expect(normal.mean).toBeCloseTo(0, 1);
    expect(normal.variance).toBeCloseTo(1, 1);
    for (const shape of [0.2, 1, 7.5]) {
      const gamma = momentsOf(() => drawGamma(random, shape));
      expect(gamma.mean / shape).toBeCloseTo(1, 1);
      expect(Math.abs(gamma.variance / shape - 1)).toBeLessThan(0.08);
    }
    for (const [trials, chance] of [
      [40, 0.1],
      [300, 0.6],
      [25, 0.97],
    ] as const) {
      const binomial = momentsOf(() => drawBinomial(random, trials, chance));
      expect(binomial.mean / (trials * chance)).toBeCloseTo(1, 2);
      expect(Math.abs(binomial.variance / (trials * chance * (1 - chance)) - 1)).toBeLessThan(0.05);
    }
  });

  it('draws weights around the chosen ones, as wide as the concentration says', () => {
    const random = createRandom(9);
    const first = momentsOf(() => drawDirichlet(random, [1, 0, 4], 50)[0] ?? NaN);
    expect(first.mean).toBeCloseTo(0.2, 2);
    expect(first.variance).toBeCloseTo((0.2 * 0.8) / 51, 3);
    expect(Math.abs(first.variance / ((0.2 * 0.8) / 51) - 1)).toBeLessThan(0.05);
    const [one = NaN, none, other = NaN] = drawDirichlet(random, [1, 0, 4], 50);
    expect(none).toBe(0);
    expect(one + other).toBeCloseTo(1, 12);
  });

  it('knows certain cases', () => {
    const random = createRandom(1);
    expect(drawBinomial(random, 10, 0)).toBe(0);
    expect(drawBinomial(random, 10, 1)).toBe(10);
    expect(drawBinomial(random, 0, 0.5)).toBe(0);
  });
});
