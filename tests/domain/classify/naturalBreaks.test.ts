import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { naturalBreaks } from '../../../src/domain/classify/naturalBreaks.ts';
import { ascending } from './calemp.ts';

function squares(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}

function squaresWithin(sorted: readonly number[], inner: readonly number[]): number {
  const bounds = [-Infinity, ...inner, Infinity];
  return bounds
    .slice(1)
    .map((upper, index) => sorted.filter((value) => value > (bounds[index] ?? NaN) && value <= upper))
    .reduce((sum, group) => sum + squares(group), 0);
}

/** Tries every way to put `classes - 1` bounds on the different values. */
function bestByTrying(sorted: readonly number[], classes: number): number {
  const different = [...new Set(sorted)].slice(0, -1);
  const choose = (from: number, chosen: readonly number[]): number => {
    if (chosen.length === classes - 1) return squaresWithin(sorted, chosen);
    let best = Infinity;
    for (let index = from; index < different.length; index++) {
      best = Math.min(best, choose(index + 1, [...chosen, different[index] ?? NaN]));
    }
    return best;
  };
  return choose(0, []);
}

describe('natural breaks', () => {
  const value = fc.oneof(
    fc.integer({ min: 0, max: 12 }),
    fc.integer({ min: 0, max: 10_000 }).map((whole) => whole / 10_000),
    fc.integer({ min: -1e9, max: 1e9 }).map((whole) => whole / 1e6),
  );
  it('reach the smallest sum of squares that trying every division finds', () => {
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 2, maxLength: 11 }),
        fc.integer({ min: 2, max: 5 }),
        (values, asked) => {
          const sorted = ascending(values);
          const classes = Math.min(asked, new Set(sorted).size);
          fc.pre(classes >= 2);
          const inner = naturalBreaks(sorted, classes);
          expect(inner).toHaveLength(classes - 1);
          const best = bestByTrying(sorted, classes);
          const scale = Math.max(squares(sorted), 1e-12);
          expect(Math.abs(squaresWithin(sorted, inner) - best) / scale).toBeLessThan(1e-9);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('never divide equal values', () => {
    expect(naturalBreaks([1, 1, 1, 1, 2], 2)).toEqual([1]);
    expect(naturalBreaks([0, 5, 5, 5, 5, 5, 5], 2)).toEqual([0]);
  });

  it('leave the values they were given as they were', () => {
    const values = Object.freeze([1, 2, 2, 9, 10]);
    expect(naturalBreaks(values, 2)).toEqual([2]);
  });
});
