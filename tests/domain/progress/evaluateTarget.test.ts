import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateTarget } from '../../../src/domain/progress/evaluateTarget.ts';
import type { Target, TargetPoint } from '../../../src/domain/progress/Target.ts';

const at = (year: number, value: number, more: Partial<TargetPoint> = {}): TargetPoint => ({
  year,
  moment: 'end',
  value,
  provenance: 'reported',
  ...more,
});
const level = (comparison: Target['comparison'], value: number) =>
  ({ kind: 'level', comparison, value, year: 2025 }) as const;

describe('baseline, now and target', () => {
  test('the pace so far and the pace it takes are worked out by hand', () => {
    const progress = evaluateTarget(level('>=', 50), [at(2020, 17), at(2022, 25)]);
    expect(progress).toMatchObject({ status: 'behind', gap: 25, paceSoFar: 4, yearsLeft: 3, wants: 'more' });
    expect(progress.paceNeeded).toBeCloseTo(25 / 3, 12);
  });

  test('a pace that arrives exactly in time is on course, a little less is behind', () => {
    expect(evaluateTarget(level('>=', 50), [at(2020, 0), at(2022, 20)]).status).toBe('on-course');
    expect(evaluateTarget(level('>=', 50), [at(2020, 0), at(2022, 19)]).status).toBe('behind');
  });

  test('over 98 is not reached at 98; "= 90" is reached at 90 and above', () => {
    expect(evaluateTarget(level('>', 98), [at(2025, 98)]).status).toBe('behind');
    expect(evaluateTarget(level('=', 90), [at(2025, 90)]).status).toBe('met');
    expect(evaluateTarget(level('=', 90), [at(2025, 93)]).status).toBe('met');
  });

  test('none at all asks for less: 88 communes below are 88 too many', () => {
    expect(evaluateTarget(level('=', 0), [at(2020, 120), at(2025, 88)])).toMatchObject({
      status: 'behind',
      wants: 'less',
      gap: 88,
      paceSoFar: 6.4,
      paceNeeded: null,
      yearsLeft: 0,
    });
  });

  test('one figure tells no pace; none is no zero', () => {
    expect(evaluateTarget(level('>=', 50), [at(2023, 20)])).toMatchObject({ status: 'no-pace', gap: 30 });
    expect(evaluateTarget(level('=', 0), [])).toMatchObject({ status: 'no-figures', gap: null, now: null });
  });

  test('a fall of 4 points a year from the start of 2021 is 20 points by the end of 2025', () => {
    const target = { kind: 'fall-per-year', comparison: '>=', value: 0.04, year: 2025 } as const;
    const start = at(2021, 0.3309, { moment: 'start' });
    const progress = evaluateTarget(target, [start, at(2023, 0.2471)]);
    expect(progress.aim).toBeCloseTo(0.1309, 12);
    expect(progress.gap).toBeCloseTo(0.1162, 12);
    expect(progress.paceSoFar).toBeCloseTo((0.3309 - 0.2471) / 3, 12);
    expect(progress.paceNeeded).toBeCloseTo(0.0581, 12);
    expect(progress.status).toBe('behind');
    expect(evaluateTarget(target, [start, at(2025, 0.13)]).status).toBe('met');
  });

  test('a fall by year that only has its first figure has no pace yet', () => {
    const target = { kind: 'fall-per-year', comparison: '>=', value: 0.04, year: 2025 } as const;
    expect(evaluateTarget(target, [at(2021, 0.33, { moment: 'start' })]).status).toBe('no-pace');
  });

  test('figures of an older standard stay in sight and out of start and pace', () => {
    const old = at(2020, 22.06, { standard: '2016-2020' });
    const progress = evaluateTarget(level('<=', 10), [
      old,
      at(2021, 33.09, { moment: 'start' }),
      at(2022, 28.94),
    ]);
    expect(progress.series).toHaveLength(3);
    expect(progress.start?.value).toBe(33.09);
    expect(progress.paceSoFar).toBeCloseTo((33.09 - 28.94) / 2, 12);
  });

  describe('once the time is over', () => {
    const missed = [at(2020, 17), at(2025, 40)];

    test('a later figure never makes a target met in time: it is met late, and when is told', () => {
      const late = evaluateTarget(level('>=', 50), [...missed, at(2026, 45), at(2027, 52), at(2028, 60)]);
      expect(late).toMatchObject({ status: 'met-late', isOver: true, gap: 10, now: { year: 2025 } });
      expect(late.after).toMatchObject({
        newest: { year: 2028 },
        reaches: true,
        reached: { year: 2027 },
      });
    });

    test('one that is met in time stays so, and a later figure that fell is told', () => {
      const progress = evaluateTarget(level('>=', 50), [at(2025, 50), at(2027, 48)]);
      expect(progress).toMatchObject({ status: 'met', isOver: true, gap: 0 });
      expect(progress.after).toMatchObject({ newest: { value: 48 }, reaches: false, reached: null });
    });

    test('a figure of before the end says nothing of the end, whatever comes after', () => {
      const points = [at(2022, 20), at(2024, 45)];
      expect(evaluateTarget(level('>=', 50), points, { asOf: 2025 }).status).toBe('on-course');
      expect(evaluateTarget(level('>=', 50), points, { asOf: 2026 })).toMatchObject({
        status: 'no-end-figure',
        after: null,
        yearsLeft: 0,
        paceNeeded: null,
      });
      expect(evaluateTarget(level('>=', 50), [...points, at(2027, 55)]).status).toBe('no-end-figure');
    });

    test('figures of after its year alone are no figures of it', () => {
      expect(evaluateTarget(level('>=', 50), [at(2027, 55)])).toMatchObject({
        status: 'no-figures',
        now: null,
        gap: null,
        after: { newest: { value: 55 }, reaches: true },
      });
      const fall = { kind: 'fall-per-year', comparison: '>=', value: 4, year: 2025 } as const;
      expect(evaluateTarget(fall, [at(2027, 5)]).after?.reaches).toBeNull();
    });

    test('the start of the next year is the end of its own', () => {
      const start = at(2026, 50, { moment: 'start' });
      expect(evaluateTarget(level('>=', 50), [at(2020, 17), start])).toMatchObject({
        status: 'met',
        after: null,
      });
    });

    test('another standard is not held against it', () => {
      const other = evaluateTarget(level('<=', 10), [
        at(2025, 12, { standard: '2021-2025' }),
        at(2027, 8, { standard: '2027-2030' }),
      ]);
      expect(other).toMatchObject({ status: 'behind', after: { reaches: null, reached: null } });
    });

    test('a later sample marks the answer', () => {
      const sample = at(2027, 60, { provenance: 'sample' });
      expect(evaluateTarget(level('>=', 50), [...missed, sample]).sample).toBe(true);
    });
  });

  test('a sample anywhere in the answer marks it, one in the middle of the series does not', () => {
    const sample = { provenance: 'sample' } as const;
    expect(evaluateTarget(level('>', 1), [at(2020, 0), at(2025, 2, sample)])).toMatchObject({
      status: 'met',
      sample: true,
    });
    expect(evaluateTarget(level('>', 1), [at(2020, 0, sample), at(2025, 2)]).sample).toBe(true);
    expect(evaluateTarget(level('>', 1), [at(2020, 0), at(2022, 1, sample), at(2025, 2)]).sample).toBe(false);
  });

  test('whatever the figures: the gap is never negative, met has none to go, and keeping the needed pace arrives', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Target['comparison']>('>', '>=', '<', '<=', '='),
        fc.integer({ min: -1000, max: 1000 }),
        fc.array(
          fc.record({
            year: fc.integer({ min: 2018, max: 2024 }),
            value: fc.integer({ min: -1000, max: 1000 }),
          }),
          { minLength: 1, maxLength: 6 },
        ),
        (comparison, value, figures) => {
          const points = [...new Map(figures.map((each) => [each.year, each])).values()].map((each) =>
            at(each.year, each.value),
          );
          const { status, gap, paceNeeded, yearsLeft, now, aim, wants } = evaluateTarget(
            level(comparison, value),
            points,
          );
          expect(gap).toBeGreaterThanOrEqual(0);
          if (status === 'met') expect([gap, paceNeeded]).toEqual([0, null]);
          else {
            const arrives =
              (now?.value ?? NaN) + (wants === 'more' ? 1 : -1) * (paceNeeded ?? NaN) * (yearsLeft ?? NaN);
            expect(arrives).toBeCloseTo(aim ?? NaN, 6);
          }
        },
      ),
    );
  });

  test('the order in which figures are brought changes nothing', () => {
    const points = [at(2020, 3), at(2021, 5), at(2022, 4), at(2023, 9)];
    fc.assert(
      fc.property(fc.shuffledSubarray(points, { minLength: 4 }), (shuffled) => {
        expect(evaluateTarget(level('>=', 20), shuffled)).toEqual(evaluateTarget(level('>=', 20), points));
      }),
    );
  });
});
