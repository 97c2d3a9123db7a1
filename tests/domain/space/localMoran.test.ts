import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connectedGroups } from '../../../src/domain/space/connectedGroups.ts';
import { globalMoran } from '../../../src/domain/space/globalMoran.ts';
import { localMoran } from '../../../src/domain/space/localMoran.ts';
import { rowStandardised } from '../../../src/domain/space/rowStandardised.ts';
import { weightsFrom } from '../../../src/domain/space/weightsFrom.ts';
import { crime, neighbours } from './columbus.ts';
import { rookLattice } from './lattice.ts';

const weights = rowStandardised(neighbours);
const local = localMoran(weights, crime, 999, 1);
/** spdep has n in front, PySAL and we n - 1. */
const factor = 48 / 49;

describe('local Moran of crime in Columbus', () => {
  /** spdep 1.2-7, `localmoran(CRIME, style W)`: Ii, then E.Ii and Var.Ii with conditional = FALSE and TRUE, Z.Ii of the latter. */
  it.each([
    [
      0, 0.73681849060835625, 0.4769224535532031, -0.0285985419671942083, 0.66614489076259642,
      0.93780765103526076,
    ],
    [
      1, 0.5287770132659666, 0.3112214590947976, -0.0202502139893886886, 0.31026606329229578,
      0.98565912026152624,
    ],
    [
      5, -0.18157051694471654, 0.4769224535532031, -0.0062384561910341406, 0.148657003468527671,
      -0.45474575129189443,
    ],
  ])('is that of spdep for unit %i', (unit, I, variance, expectedConditional, varianceConditional, z) => {
    const ours = local[unit];
    expect(ours?.I).toBeCloseTo(I * factor, 13);
    expect(ours?.expected).toBeCloseTo((-1 / 48) * factor, 14);
    expect(ours?.variance).toBeCloseTo(variance * factor ** 2, 13);
    expect(ours?.expectedConditional).toBeCloseTo(expectedConditional * factor, 13);
    expect(ours?.varianceConditional).toBeCloseTo(varianceConditional * factor ** 2, 13);
    expect(ours?.z).toBeCloseTo(z, 11);
  });

  it('adds up to the global one', () => {
    const sum = local.reduce((all, { I }) => all + I, 0);
    expect(sum / 48).toBeCloseTo(globalMoran(weights, crime, 0, 1).I, 13);
  });

  it('has permutations around the conditional expectation', () => {
    for (const { permuted, expectedConditional, varianceConditional } of local) {
      const error = Math.sqrt(varianceConditional / 999);
      expect(Math.abs(permuted.mean - expectedConditional)).toBeLessThan(4.5 * error);
      expect(permuted.variance / varianceConditional).toBeGreaterThan(0.75);
      expect(permuted.variance / varianceConditional).toBeLessThan(1.3);
    }
  });

  it('has a core of high crime that hangs together', () => {
    const labels = local.map(({ quadrant, permuted }) => (permuted.p <= 0.05 ? quadrant : null));
    const [largest] = connectedGroups(neighbours, labels);
    expect(largest?.label).toBe('HH');
    expect(largest?.units).toContain(24);
  });
});

describe('local Moran', () => {
  it('counts as many arrangements as there are (brute force)', () => {
    // A chain of five; unit 0 has one neighbour, which can be any of the four others with the same chance.
    const chain = weightsFrom([[1], [0, 2], [1, 3], [2, 4], [3]]);
    const [first] = localMoran(chain, Float64Array.from([10, 9, 1, 2, 3]), 9999, 2);
    // Only 9 itself is as high: one in four.
    expect(first?.permuted.p).toBeCloseTo(0.25, 1);
    expect(first?.quadrant).toBe('HH');
  });

  it('says nothing of an isolate', () => {
    const island = weightsFrom([[1], [0, 2], [1], []]);
    const last = localMoran(rowStandardised(island), Float64Array.from([1, 2, 3, 9]), 99, 1).at(-1);
    expect(last?.quadrant).toBeNull();
    expect(last?.permuted.p).toBeNaN();
    expect(last?.I).toBe(0);
  });

  it('p lies in (0, 1] and the seed fixes it', () => {
    const values = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(values, fc.integer(), (drawn, seed) => {
        const run = () => localMoran(rookLattice(3, 3), Float64Array.from(drawn), 19, seed);
        const found = run();
        expect(run()).toEqual(found);
        if (new Set(drawn).size < 2) return;
        for (const { permuted } of found) {
          expect(permuted.p).toBeGreaterThan(0);
          expect(permuted.pTwoSided).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 50 },
    );
  });
});
