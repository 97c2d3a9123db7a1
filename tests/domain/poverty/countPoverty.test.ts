import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countPoverty } from '../../../src/domain/poverty/countPoverty.ts';

/**
 * Four people in income, schooling, health and services: Alkire and Foster (2011), section 5; again in Alkire and others,
 * *Multidimensional Poverty Measurement and Analysis* (2015), box 5.1 and following.
 */
const income = [0, 0, 1, 0];
const schooling = [0, 1, 1, 1];
const health = [0, 0, 1, 0];
const services = [0, 1, 1, 0];
const equal = { deprived: [income, schooling, health, services], weights: [1, 1, 1, 1] };

describe('counted poverty in the example of Alkire and Foster', () => {
  it('with two of four as cut-off: H = 1/2, A = 3/4, M0 = 3/8', () => {
    const { H, A, M0, indicators, poor } = countPoverty({ ...equal, cutoff: 2 / 4 });
    expect([H, A, M0]).toEqual([1 / 2, 3 / 4, 3 / 8]);
    expect(poor).toEqual([false, true, true, false]);
    // The fourth person's lack of schooling counts in the uncensored headcount only.
    expect(indicators.map(({ uncensored }) => uncensored)).toEqual([1 / 4, 3 / 4, 1 / 4, 2 / 4]);
    expect(indicators.map(({ censored }) => censored)).toEqual([1 / 4, 2 / 4, 1 / 4, 2 / 4]);
    expect(indicators[1]?.contribution).toBeCloseTo((0.25 * 0.5) / 0.375, 14);
  });

  it('with one of four (union) and all four (intersection)', () => {
    expect(countPoverty({ ...equal, cutoff: 1 / 4 })).toMatchObject({ H: 3 / 4, M0: 7 / 16 });
    expect(countPoverty({ ...equal, cutoff: 1 })).toMatchObject({ H: 1 / 4, A: 1, M0: 1 / 4 });
  });

  it('falls apart into groups of the population', () => {
    const groups = ['North', 'North', 'South', 'South'];
    const { M0, groups: parts } = countPoverty({ ...equal, cutoff: 0.5, groups });
    expect(parts).toMatchObject([
      { group: 'North', populationShare: 0.5, H: 0.5, A: 0.5, M0: 0.25 },
      { group: 'South', populationShare: 0.5, H: 0.5, A: 1, M0: 0.5 },
    ]);
    expect(parts.reduce((sum, part) => sum + part.populationShare * part.M0, 0)).toBeCloseTo(M0, 14);
    expect(parts.map(({ contribution }) => contribution)).toEqual([1 / 3, 2 / 3]);
  });

  it('counts people, not rows, where a row stands for several', () => {
    const { H, M0, people } = countPoverty({ ...equal, cutoff: 0.5, people: [4, 1, 3, 2] });
    expect(people).toBe(10);
    expect(H).toBeCloseTo(0.4, 14);
    expect(M0).toBeCloseTo((1 * 0.5 + 3 * 1) / 10, 14);
  });
});

describe('counted poverty', () => {
  it('takes a third added up from sixths and eighteenths as a third', () => {
    // Global MPI: health and schooling 1/6 each, living standards 1/18 each.
    const weights = [1 / 6, 1 / 6, 1 / 6, 1 / 6, ...new Array<number>(6).fill(1 / 18)];
    const living = weights.map((_, at) => [at >= 4 ? 1 : 0]);
    expect(countPoverty({ deprived: living, weights, cutoff: 1 / 3 }).H).toBe(1);
  });

  it('leaves out and names rows that miss something, and never takes it for no deprivation', () => {
    const { H, rows, missing, scores } = countPoverty({
      deprived: [[1, NaN, 0, 1]],
      weights: [1],
      cutoff: 1,
      groups: ['a', 'a', 'a', null],
    });
    expect({ H, rows, missing }).toEqual({ H: 0.5, rows: 2, missing: [1, 3] });
    expect(scores[1]).toBeNaN();
  });

  it('keeps its identities for any deprivations, weights and cut-off', () => {
    const table = fc.integer({ min: 1, max: 5 }).chain((count) =>
      fc.record({
        deprived: fc.array(fc.array(fc.constantFrom(0, 1), { minLength: 12, maxLength: 12 }), {
          minLength: count,
          maxLength: count,
        }),
        weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: count, maxLength: count }),
        cutoff: fc.integer({ min: 1, max: 20 }).map((part) => part / 20),
        groups: fc.array(fc.constantFrom('x', 'y'), { minLength: 12, maxLength: 12 }),
      }),
    );
    fc.assert(
      fc.property(table, (given) => {
        const all = countPoverty(given);
        const added = all.indicators.reduce(
          (sum, { censored }, at) => sum + censored * (all.weights[at] ?? NaN),
          0,
        );
        expect(added).toBeCloseTo(all.M0, 12);
        expect(all.groups.reduce((sum, part) => sum + part.populationShare * part.M0, 0)).toBeCloseTo(
          all.M0,
          12,
        );
        expect(all.groups.reduce((sum, part) => sum + part.populationShare * part.H, 0)).toBeCloseTo(
          all.H,
          12,
        );
        if (all.H === 0) return;
        expect(all.H * all.A).toBeCloseTo(all.M0, 12);
        expect(all.A).toBeGreaterThanOrEqual(given.cutoff - 1e-9);
        expect(all.indicators.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(1, 12);
        const stricter = countPoverty({ ...given, cutoff: Math.min(1, given.cutoff + 0.1) });
        expect(stricter.H).toBeLessThanOrEqual(all.H);
        expect(stricter.M0).toBeLessThanOrEqual(all.M0);
      }),
    );
  });
});
