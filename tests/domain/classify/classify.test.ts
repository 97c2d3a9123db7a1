import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '../../../src/domain/classify/classify.ts';
import { classNumbers } from '../../../src/domain/classify/classNumbers.ts';
import { classOf } from '../../../src/domain/classify/classOf.ts';
import { methods, NO_DATA, NOT_APPLICABLE, NOT_MAPPED } from '../../../src/domain/classify/Legend.ts';
import { missingReasons, type Cell } from '../../../src/domain/indicator/Cell.ts';

const figure = fc.oneof(
  fc.integer({ min: 0, max: 19 }),
  fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 400 })).map(([a, b]) => a / b),
  fc.integer({ min: -1e12, max: 1e12 }).map((whole) => whole / 1e6),
);
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 5, arbitrary: figure },
  { weight: 1, arbitrary: fc.constantFrom(...missingReasons) },
);
const manual = fc.array(
  fc.integer({ min: -1e5, max: 1e5 }).map((whole) => whole / 1e3),
  { minLength: 1, maxLength: 6 },
);
const question = fc.tuple(
  fc.array(cell, { maxLength: 60 }),
  fc.constantFrom(...methods),
  fc.integer({ min: 2, max: 7 }),
  manual,
);

describe('classify', () => {
  it('puts every figure in exactly one class and counts every unit once', () => {
    fc.assert(
      fc.property(question, ([column, method, classes, bounds]) => {
        const { intervals, missing } = classify(column, method, classes, bounds);
        const numbers = classNumbers(column, {
          method,
          asked: classes,
          intervals,
          fewer: null,
          problems: [],
          missing,
        });
        column.forEach((value, unit) => {
          const holding = intervals.filter(
            ({ number, lower, upper }) =>
              typeof value === 'number' &&
              (value > lower || (number === 0 && value === lower)) &&
              value <= upper,
          );
          expect(holding).toHaveLength(typeof value === 'number' ? 1 : 0);
          const none = value === 'not-applicable' ? NOT_APPLICABLE : NO_DATA;
          const missed = value === 'not-mapped' ? NOT_MAPPED : none;
          expect(numbers[unit]).toBe(holding[0]?.number ?? missed);
        });
        const counted = intervals.reduce((sum, { count }) => sum + count, 0);
        const missed = Object.values(missing).reduce((sum, count) => sum + count, 0);
        expect(counted + missed).toBe(column.length);
      }),
      { numRuns: 500 },
    );
  });

  it('gives touching intervals, ascending, never more than asked for', () => {
    fc.assert(
      fc.property(question, ([column, method, classes, bounds]) => {
        const { intervals, asked, fewer } = classify(column, method, classes, bounds);
        expect(intervals.length).toBeLessThanOrEqual(asked);
        intervals.forEach(({ lower, upper, number }, index) => {
          expect(number).toBe(index);
          expect(lower).toBeLessThanOrEqual(upper);
          if (index > 0) expect(lower).toBe(intervals[index - 1]?.upper);
          if (index > 0) expect(lower).toBeLessThan(upper);
        });
        if (method !== 'manual' && intervals.length > 0)
          expect(fewer === null).toBe(intervals.length === asked);
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on the order of the units', () => {
    const shuffled = question.chain(([column, method, classes, bounds]) =>
      fc.tuple(
        fc.constant(classify(column, method, classes, bounds)),
        fc.shuffledSubarray(column, { minLength: column.length }),
        fc.constant(bounds),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([expected, column, bounds]) => {
        const classes = expected.method === 'manual' ? 5 : expected.asked;
        expect(classify(column, expected.method, classes, bounds)).toEqual(expected);
      }),
    );
  });

  it('gives one class to a column that is all the same, by every method', () => {
    for (const method of methods) {
      const { intervals, fewer } = classify([0.4, 0.4, 'not-reported'], method, 5, []);
      expect(intervals).toHaveLength(1);
      expect(intervals[0]).toMatchObject({ lower: 0.4, upper: 0.4, count: 2 });
      if (method !== 'manual') expect(fewer).toBe('few-values');
    }
  });

  it('gives no class to a column without any figure', () => {
    const made = classify(['not-reported', 'mixed', 'mixed', NaN], 'natural', 5, []);
    expect(made.intervals).toEqual([]);
    expect(made.missing).toEqual({ 'not-reported': 1, mixed: 2, unparsed: 1 });
  });

  it('gives each of a few different values its own class, whatever their shares', () => {
    for (const method of ['natural', 'quantile'] as const) {
      const made = classify([0, 1, 1, 1, 1, 1, 1, 2], method, 5, []);
      expect(made.intervals.map(({ count }) => count)).toEqual([1, 6, 1]);
      expect(made.fewer).toBe('few-values');
    }
  });

  it('says that ties, not few values, make fewer quantiles', () => {
    const made = classify([0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3], 'quantile', 3, []);
    expect(made.intervals.map(({ count }) => count)).toEqual([8, 3]);
    expect(made.fewer).toBe('ties');
  });

  it('still divides when the upper half of the units share the highest value', () => {
    const made = classify([10, 60, 100, 100, 100, 100, 100], 'quantile', 2, []);
    expect(made.intervals.map(({ count }) => count)).toEqual([2, 5]);
  });

  it('keeps the place of an empty equal class and drops a deviation class beyond the values', () => {
    expect(classify([0, 1, 10], 'equal', 3, []).intervals.map(({ count }) => count)).toEqual([2, 0, 1]);
    const skewed = classify([0, 0, 0, 0.05, 0.1, 0.12, 0.9], 'deviation', 5, []);
    expect(skewed.intervals[0]?.lower).toBe(0);
    expect(skewed.fewer).toBe('out-of-range');
  });

  it('leaves the planner’s own bounds as they are, open where no value lies', () => {
    const made = classify([0.31, 0.204, 0.196], 'manual', 5, [0.1, 0.2, 0.5]);
    expect(made.intervals.map(({ lower, upper, count }) => [lower, upper, count])).toEqual([
      [-Infinity, 0.1, 0],
      [0.1, 0.2, 1],
      [0.2, 0.5, 2],
      [0.5, Infinity, 0],
    ]);
    expect(made).toMatchObject({ asked: 4, problems: [] });
  });
});

describe('classOf', () => {
  const { intervals } = classify([5, 15, 25], 'manual', 3, [10, 20]);
  it('closes intervals above, and the first one below too', () => {
    expect(intervals[0]?.lower).toBe(0);
    expect([0, 10, 10.01, 20, 20.5].map((value) => classOf(intervals, value))).toEqual([0, 0, 1, 1, 2]);
  });
  it('gives no class to what lies outside or is no number', () => {
    expect([-0.1, 31, NaN].map((value) => classOf(intervals, value))).toEqual([NO_DATA, NO_DATA, NO_DATA]);
  });
});
