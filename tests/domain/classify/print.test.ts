import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '../../../src/domain/classify/classify.ts';
import { decimalPlaces } from '../../../src/domain/classify/decimalPlaces.ts';
import { decimalsBeside } from '../../../src/domain/classify/decimalsBeside.ts';
import { exactDecimal } from '../../../src/domain/classify/exactDecimal.ts';
import { shortenBounds } from '../../../src/domain/classify/shortenBounds.ts';

/** As the page prints: a share as percent, read back as a number. */
function printed(value: number, decimals: number, scale: number): number {
  const text = new Intl.NumberFormat('en', {
    style: scale === 100 ? 'percent' : 'decimal',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: false,
  }).format(value);
  return Number(text.replace('%', ''));
}

const share = fc
  .tuple(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 1, max: 2000 }))
  .map(([a, b]) => Math.min(a, b) / Math.max(a, b));

describe('printed numbers beside printed bounds', () => {
  it('stand in the same relation as the true ones, for every class of every unit', () => {
    const column = fc.array(share, { minLength: 2, maxLength: 60 });
    const methodNames = fc.constantFrom('natural', 'quantile', 'equal', 'round', 'deviation' as const);
    fc.assert(
      fc.property(column, methodNames, fc.integer({ min: 2, max: 7 }), (values, method, classes) => {
        const { intervals } = classify(values, method, classes, []);
        fc.pre(intervals.length > 1);
        const bounds = intervals.slice(1).map(({ lower }) => lower);
        for (const value of values) {
          const shown = printed(value, decimalsBeside(value, bounds, 1, 100), 100);
          for (const bound of bounds) {
            const shownBound = printed(bound, decimalPlaces(bound, 100), 100);
            expect(Math.sign(shown - shownBound)).toBe(Math.sign(value - bound));
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never print 0.1996 as 20 % beside "below 20 %"', () => {
    expect(decimalsBeside(0.1996, [0.2], 0, 100)).toBe(2);
    expect(printed(0.1996, 1, 100)).toBe(20);
    expect(printed(0.1996, 2, 100)).toBe(19.96);
  });

  it('keep their usual decimals where no bound is near', () => {
    expect(decimalsBeside(0.3309, [0.2, 0.5], 1, 100)).toBe(1);
    expect(decimalsBeside(7, [], 0)).toBe(0);
    expect(decimalsBeside(7, [-Infinity, Infinity], 0)).toBe(0);
  });

  it('print equality only where it is true', () => {
    expect(decimalsBeside(0.125, [0.125], 0, 100)).toBe(1);
    expect(decimalsBeside(0.2, [0.2], 1, 100)).toBe(1);
    expect(decimalsBeside(0.2001, [0.2], 1, 100)).toBe(2);
  });

  it('do not rest on the way a printer rounds halves', () => {
    // 19.5 becomes 20 or 19: with no decimals one of them would read "20 %" beside "below 20 %".
    expect(decimalsBeside(0.195, [0.2], 0, 100)).toBe(1);
  });

  it('work below zero too', () => {
    expect(decimalsBeside(-0.04, [0], 1)).toBe(2);
    expect(decimalsBeside(-3.96, [-4], 1)).toBe(2);
  });
});

describe('shortened bounds', () => {
  it('are the shortest that leave every value in its class', () => {
    expect(shortenBounds([0.2213], [0.1, 0.2213, 0.2218, 0.5], 'free')).toEqual([0.1, 0.2213, 0.5]);
    expect(shortenBounds([0.2213], [0.1, 0.2213, 0.2231, 0.5], 'free')).toEqual([0.1, 0.222, 0.5]);
    expect(shortenBounds([0.2213], [0.11, 0.2213, 0.2918, 0.58], 'free')).toEqual([0.11, 0.23, 0.58]);
    expect(shortenBounds([0.2213], [0.11, 0.2213, 0.3, 0.58], 'free')).toEqual([0.11, 0.23, 0.58]);
  });

  it('keep the bounds of a ruler on one step', () => {
    const values = [0, 10, 20, 33.3, 33.4, 50, 66, 67, 100];
    expect(shortenBounds([100 / 3, 200 / 3], values, 'ruler')).toEqual([0, 33.3, 66.7, 100]);
  });

  it('carry no noise of binary fractions', () => {
    expect(shortenBounds([0.30000000000000004], [0, 0.3, 0.31, 1], 'free')[1]).toBe(0.3);
  });
});

describe('decimal places', () => {
  it('are those of the printed number', () => {
    expect([0.125, 0.2, 12, 1200, 1e-7].map((value) => decimalPlaces(value))).toEqual([3, 1, 0, 0, 7]);
    expect([0.125, 0.2, 0.221, Infinity].map((value) => decimalPlaces(value, 100))).toEqual([1, 0, 1, 0]);
  });
  it('come from the number as it reads, not from its binary fraction', () => {
    expect(exactDecimal(0.1996)).toEqual({ whole: 1996n, exponent: -4 });
    expect(exactDecimal(-1.5e-7)).toEqual({ whole: -15n, exponent: -8 });
    expect(exactDecimal(1200)).toEqual({ whole: 12n, exponent: 2 });
    expect(exactDecimal(-0)).toEqual({ whole: 0n, exponent: 0 });
  });
});
