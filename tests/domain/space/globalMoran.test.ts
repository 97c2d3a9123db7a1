import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { globalMoran } from '../../../src/domain/space/globalMoran.ts';
import { rowStandardised } from '../../../src/domain/space/rowStandardised.ts';
import { weightsFrom } from '../../../src/domain/space/weightsFrom.ts';
import { withoutMissing } from '../../../src/domain/space/withoutMissing.ts';
import { crime, neighbours } from './columbus.ts';
import { rookLattice } from './lattice.ts';

describe("Moran's I against published values", () => {
  it('of 1..9 on a 3 × 3 rook lattice, binary, has the variances of Cliff and Ord', () => {
    const values = Float64Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    const { I, expected, varianceNormality, varianceRandomisation } = globalMoran(
      rookLattice(3, 3),
      values,
      0,
      1,
    );
    // By hand: Σ w d d = 2 × 40 over ordered pairs, n / S0 = 9 / 24, Σ d² = 60.
    expect(I).toBeCloseTo(((9 / 24) * 80) / 60, 14);
    expect(expected).toBe(-1 / 8);
    expect(varianceNormality).toBeCloseTo(0.053125, 14);
    expect(varianceRandomisation).toBeCloseTo(0.0596875, 14);
  });

  it('of crime in Columbus is that of spdep 1.2-7, moran.test, style W, two-sided', () => {
    const moran = globalMoran(rowStandardised(neighbours), crime, 0, 1);
    expect(moran.n).toBe(49);
    expect(moran.I).toBeCloseTo(0.485770913661773163, 14);
    expect(moran.expected).toBeCloseTo(-0.020833333333333332, 15);
    expect(moran.varianceRandomisation).toBeCloseTo(0.008991121321779066, 15);
    expect(moran.zRandomisation).toBeCloseTo(5.342713639408, 11);
    expect(moran.pRandomisation / 9.156535482604e-8).toBeCloseTo(1, 10);
    expect(moran.varianceNormality).toBeCloseTo(0.008860962269450514, 15);
    expect(moran.zNormality).toBeCloseTo(5.3818102639596, 11);
    expect(moran.pNormality / 7.374046856055e-8).toBeCloseTo(1, 10);
  });
});

describe("Moran's I", () => {
  it('gives the same permutations for the same seed, and others for another', () => {
    const once = globalMoran(rowStandardised(neighbours), crime, 199, 7);
    expect(globalMoran(rowStandardised(neighbours), crime, 199, 7)).toEqual(once);
    expect(globalMoran(rowStandardised(neighbours), crime, 199, 8).meanPermutation).not.toBe(
      once.meanPermutation,
    );
    expect(once.pPermutation).toBe(1 / 200);
    expect(once.meanPermutation).toBeCloseTo(-1 / 48, 1);
    expect(once.variancePermutation).toBeCloseTo(once.varianceRandomisation, 2);
  });

  it('finds every arrangement of three values as often as it is there', () => {
    // A chain of three: of the six orders of 0, 0, 1 four have the 1 at an end (I = -1/4) and two in the middle (I = -1).
    const chain = weightsFrom([[1], [0, 2], [1]]);
    const { pPermutation, meanPermutation, I } = globalMoran(chain, Float64Array.from([0, 1, 0]), 9999, 1);
    expect(I).toBeCloseTo(-1, 14);
    expect(pPermutation).toBeCloseTo(1 / 3, 1);
    expect(meanPermutation).toBeCloseTo(-0.5, 1);
  });

  it('is the same as on the map without the units whose figure is missing', () => {
    const holes = Float64Array.from(crime, (value, unit) => (unit % 7 === 3 ? NaN : value));
    const present = withoutMissing(neighbours, holes);
    const kept = [...crime.keys()].filter((unit) => unit % 7 !== 3);
    const places = new Map(kept.map((unit, place) => [unit, place]));
    const lists = kept.map((unit) =>
      [...neighbours.neighbours.subarray(neighbours.starts[unit], neighbours.starts[unit + 1])].flatMap(
        (other) => places.get(other) ?? [],
      ),
    );
    const by = Float64Array.from(kept, (unit) => crime[unit] ?? NaN);
    expect(globalMoran(rowStandardised(present.weights), present.values, 99, 3)).toEqual(
      globalMoran(rowStandardised(weightsFrom(lists)), by, 99, 3),
    );
  });

  it('says nothing where all values are the same', () => {
    const { I, pPermutation } = globalMoran(rookLattice(3, 3), new Float64Array(9).fill(4), 99, 1);
    expect(I).toBeNaN();
    expect(pPermutation).toBeNaN();
  });

  it('does not change with the unit of measurement, and p lies in (0, 1]', () => {
    const values = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(values, fc.constantFrom(0.01, 3, 1000), (drawn, factor) => {
        if (new Set(drawn).size < 2) return;
        const weights = rowStandardised(rookLattice(4, 3));
        const one = globalMoran(weights, Float64Array.from(drawn), 49, 5);
        const other = globalMoran(
          weights,
          Float64Array.from(drawn, (value) => value * factor + 7),
          49,
          5,
        );
        expect(other.I).toBeCloseTo(one.I, 9);
        for (const p of [one.pNormality, one.pRandomisation, one.pPermutation, one.pPermutationTwoSided]) {
          expect(p).toBeGreaterThan(0);
          expect(p).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 50 },
    );
  });
});
