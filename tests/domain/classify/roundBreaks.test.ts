import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundBreaks } from '../../../src/domain/classify/roundBreaks.ts';

describe('round breaks', () => {
  it('take the smallest of 1, 2, 5 that needs no more classes than asked for', () => {
    expect(roundBreaks([3, 41], 5)).toEqual([10, 20, 30, 40]);
    expect(roundBreaks([3, 41], 4)).toEqual([20, 40]);
    expect(roundBreaks([0.05, 0.62], 7)).toEqual([0.1, 0.2, 0.3, 0.4, 0.5, 0.6]);
    expect(roundBreaks([-30, 30], 4)).toEqual([-20, 0, 20]);
  });
  it('do not repeat the lowest or highest value as a bound', () => {
    expect(roundBreaks([10, 40], 3)).toEqual([20, 30]);
  });
  it('divide by one round number near the middle where no round step fits two classes', () => {
    expect(roundBreaks([5.1, 9.9], 2)).toEqual([8]);
  });
  it('always divide, with bounds strictly inside the values', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.double({ min: 1e-3, max: 1e9, noNaN: true }),
        fc.integer({ min: 2, max: 7 }),
        (lowest, span, classes) => {
          const bounds = roundBreaks([lowest, lowest + span], classes);
          expect(bounds.length).toBeGreaterThanOrEqual(1);
          expect(bounds.length).toBeLessThan(classes);
          for (const bound of bounds) {
            expect(bound).toBeGreaterThan(lowest);
            expect(bound).toBeLessThan(lowest + span);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
