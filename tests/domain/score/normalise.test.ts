import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logarithm } from '../../../src/domain/score/logarithm.ts';
import { normalise } from '../../../src/domain/score/normalise.ts';
import { shapeOf } from '../../../src/domain/score/shapeOf.ts';
import type { Normalisation } from '../../../src/domain/score/Treatment.ts';
import { winsorise } from '../../../src/domain/score/winsorise.ts';

const four = Float64Array.from([10, 30, 20, NaN, 50]);
const of = (sign: 1 | -1, normalisation: Normalisation) => [...normalise(four, sign, normalisation)];
const close = (found: readonly number[], wanted: readonly number[]) =>
  found.forEach((value, at) =>
    Number.isNaN(wanted[at]) ? expect(value).toBeNaN() : expect(value).toBeCloseTo(wanted[at] ?? NaN, 12),
  );

describe('normalisation worked by hand', () => {
  it('min-max: (x - 10) / 40, or turned round', () => {
    expect(of(1, { method: 'min-max' })).toEqual([0, 0.5, 0.25, NaN, 1]);
    expect(of(-1, { method: 'min-max' })).toEqual([1, 0.5, 0.75, NaN, 0]);
    close(of(1, { method: 'min-max', range: [1, 100] }), [0.01, 0.505, 0.2575, NaN, 1]);
  });

  it('z-score: mean 27.5, standard deviation with n - 1', () => {
    const deviation = Math.sqrt((17.5 ** 2 + 2.5 ** 2 + 7.5 ** 2 + 22.5 ** 2) / 3);
    close(
      of(1, { method: 'z-score' }),
      [-17.5, 2.5, -7.5, NaN, 22.5].map((each) => each / deviation),
    );
  });

  it('percentile rank: (rank - 1) / (n - 1), the lowest rank for ties', () => {
    close(of(1, { method: 'percentile-rank' }), [0, 2 / 3, 1 / 3, NaN, 1]);
    const ties = normalise(Float64Array.from([5, 5, 1, 9]), 1, { method: 'percentile-rank' });
    close([...ties], [1 / 3, 1 / 3, 0, 1]);
  });

  it('goalposts stay where they are put, and hold what lies beyond', () => {
    close(of(1, { method: 'goalposts', low: 20, high: 40 }), [0, 0.5, 0, NaN, 1]);
    close(of(-1, { method: 'goalposts', low: 20, high: 40 }), [1, 0.5, 1, NaN, 0]);
  });

  it('distance to target: 0 at the target or past it, 1 at the farthest', () => {
    close(of(1, { method: 'distance-to-target', target: 20 }), [0, 1 / 3, 0, NaN, 1]);
    close(of(-1, { method: 'distance-to-target', target: 40 }), [1, 1 / 3, 2 / 3, NaN, 0]);
  });

  it('says 0 for all where figures do not differ', () => {
    for (const method of ['min-max', 'z-score', 'percentile-rank'] as const) {
      const same = [...normalise(Float64Array.from([7, 7, NaN]), -1, { method })];
      expect(same.slice(0, 2).every((value) => value === 0)).toBe(true);
      expect(same[2]).toBeNaN();
    }
  });
});

describe('extreme figures', () => {
  it('skewness and kurtosis are those of Excel and e1071 type 2', () => {
    // COINr's own test vector; R 4.2 with the formulas of e1071::skewness and ::kurtosis, type 2.
    const { skewness, kurtosis } = shapeOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 100]);
    expect(skewness).toBeCloseTo(3.2556381840605075, 12);
    expect(kurtosis).toBeCloseTo(10.706673906421969, 11);
    expect(shapeOf([1, 2, 3]).skewness).toBeNaN();
    expect(shapeOf([4, 4, 4, 4, 4]).kurtosis).toBeNaN();
  });

  it('come in to the next figure, as in the tests of COINr (test-treat.R)', () => {
    const { values, changed, passes } = winsorise(Float64Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 100]));
    expect([...values]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 10]);
    expect({ changed, passes }).toEqual({ changed: 1, passes: true });
  });

  it('come in one after the other until the rest is even enough, and not more than five', () => {
    const twenty = Array.from({ length: 20 }, (_, at) => at + 1);
    const two = winsorise(Float64Array.from([...twenty, 100, 200]));
    // 200 becomes 100, then both become 20.
    expect([...two.values].slice(-2)).toEqual([20, 20]);
    expect(two.changed).toBe(2);
    expect(winsorise(Float64Array.from([...twenty, 100, 200]), 1)).toMatchObject({
      changed: 1,
      passes: false,
    });
    const low = winsorise(Float64Array.from([...twenty, -300, NaN]));
    expect([...low.values].slice(-2)).toEqual([1, NaN]);
  });

  it('leave an even column as it is', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 20 }), (drawn) => {
        const { skewness, kurtosis } = shapeOf(drawn);
        if (Math.abs(skewness) >= 2 && kurtosis >= 3.5) return;
        expect([...winsorise(Float64Array.from(drawn)).values]).toEqual(drawn);
      }),
    );
  });

  it('are pulled in by a logarithm that keeps the order', () => {
    const logged = logarithm(Float64Array.from([0, 50, 100, NaN]));
    close([...logged], [Math.log(1), Math.log(51), Math.log(101), NaN]);
  });
});

describe('min-max', () => {
  it('does not change when the unit of measurement does', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 20 }),
        fc.constantFrom(0.01, 3, 1000),
        (drawn, factor) => {
          const one = normalise(Float64Array.from(drawn), 1, { method: 'min-max' });
          const other = normalise(
            Float64Array.from(drawn, (value) => value * factor - 8),
            1,
            { method: 'min-max' },
          );
          close([...other], [...one]);
        },
      ),
    );
  });
});
