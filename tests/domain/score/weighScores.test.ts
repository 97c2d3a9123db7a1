import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, Column } from '../../../src/domain/indicator/Cell.ts';
import { contributionsOf } from '../../../src/domain/score/contributionsOf.ts';
import { prepareScores } from '../../../src/domain/score/prepareScores.ts';
import { flatStructure } from '../../../src/domain/score/ScoreStructure.ts';
import { weighScores } from '../../../src/domain/score/weighScores.ts';

type Direction = 'higher-is-worse' | 'higher-is-better';

/** Share of poor households (higher is worse) and share with clean water (higher is better) of four units. */
const poor: Column = Object.freeze([0.1, 0.5, 0.3, 'not-reported']);
const water: Column = Object.freeze([0.9, 0.4, 0.9, 0.4]);
const prepared = prepareScores({
  columns: [poor, water],
  directions: ['higher-is-worse', 'higher-is-better'],
});

describe('scores worked by hand', () => {
  it('normalise every indicator to 0..1 with 1 where attention is needed most', () => {
    // poor: (0.1 - 0.1) / 0.4, (0.5 - 0.1) / 0.4, (0.3 - 0.1) / 0.4; water turned round: 0, 1, 0, 1.
    const [first, second] = prepared.normalised;
    expect(first?.[0]).toBe(0);
    expect(first?.[1]).toBe(1);
    expect(first?.[2]).toBeCloseTo(0.5, 12);
    expect(first?.[3]).toBeNaN();
    expect([...(second ?? [])]).toEqual([0, 1, 0, 1]);
  });

  it('are the weighted mean times 100', () => {
    // Weights 3 and 1: unit 2 is (3 × 0.5 + 1 × 0) / 4 = 0.375.
    const { score, rank, order, ranked } = weighScores(prepared, flatStructure([3, 1]), 'leave-out');
    expect(score[0]).toBe(0);
    expect(score[1]).toBe(100);
    expect(score[2]).toBeCloseTo(37.5, 10);
    expect([...rank]).toEqual([3, 1, 2, 0]);
    expect([...order]).toEqual([1, 2, 0, 3]);
    expect(ranked).toBe(3);
  });
});

describe('a unit with a missing part', () => {
  it('is not ranked while the planner has not chosen, and is counted', () => {
    const { score, rank, coverage, withMissing, missing } = weighScores(
      prepared,
      flatStructure([3, 1]),
      null,
    );
    expect(score[3]).toBeNaN();
    expect(rank[3]).toBe(0);
    expect(coverage[3]).toBe(0.25);
    expect({ withMissing, missing }).toEqual({ withMissing: 1, missing: null });
  });

  it('is not ranked when the planner leaves such units out', () => {
    expect(weighScores(prepared, flatStructure([3, 1]), 'leave-out').rank[3]).toBe(0);
  });

  it('is scored by its other figures when the planner says so', () => {
    const { score, rank, coverage, withMissing } = weighScores(prepared, flatStructure([3, 1]), 'others');
    expect(score[3]).toBe(100);
    expect(rank[3]).toBe(1);
    expect(coverage[3]).toBe(0.25);
    expect(withMissing).toBe(1);
  });

  it('is complete when what it misses carries no weight', () => {
    const { rank, withMissing, coverage } = weighScores(prepared, flatStructure([0, 1]), null);
    expect([...rank]).toEqual([3, 1, 3, 1]);
    expect(withMissing).toBe(0);
    expect(coverage[3]).toBe(1);
  });

  it('is not ranked when it has no figure at all', () => {
    const empty = prepareScores({ columns: [['mixed', 1, 2]], directions: ['higher-is-worse'] });
    expect(weighScores(empty, flatStructure([1]), 'others').rank[0]).toBe(0);
  });
});

describe('indicators that say nothing', () => {
  it('are named: constant, without figures, neutral', () => {
    const { remarks, normalised } = prepareScores({
      columns: [
        [2, 2, 'mixed'],
        ['mixed', 'mixed', 'mixed'],
        [1, 2, 3],
        [1, 2, 3],
      ],
      directions: ['higher-is-worse', 'higher-is-worse', 'neutral', 'higher-is-better'],
    });
    expect(remarks).toEqual([
      { indicator: 0, code: 'constant' },
      { indicator: 1, code: 'no-figures' },
      { indicator: 2, code: 'neutral' },
    ]);
    expect([...(normalised[0] ?? [])]).toEqual([0, 0, NaN]);
  });

  it('cannot weigh when they are neutral', () => {
    const neutral = prepareScores({
      columns: [
        [1, 2, 3],
        [1, 2, 3],
      ],
      directions: ['neutral', 'higher-is-worse'],
    });
    expect([...weighScores(neutral, flatStructure([100, 1]), null).score]).toEqual([0, 50, 100]);
    expect(weighScores(neutral, flatStructure([100, 0]), null).remark).toBe('no-weights');
  });

  it('rank nobody when no weight is given', () => {
    const { rank, ranked, order, remark, withMissing } = weighScores(
      prepared,
      flatStructure([0, 0]),
      'others',
    );
    expect([...rank]).toEqual([0, 0, 0, 0]);
    expect([...order]).toEqual([0, 1, 2, 3]);
    expect({ ranked, remark, withMissing }).toEqual({ ranked: 0, remark: 'no-weights', withMissing: 0 });
  });
});

describe('our own mistakes', () => {
  it('are refused', () => {
    expect(() => weighScores(prepared, flatStructure([1, 1, 1]), null)).toThrow(RangeError);
    expect(() => weighScores(prepared, flatStructure([1, -1]), null)).toThrow(RangeError);
    expect(() => weighScores(prepared, flatStructure([1, NaN]), null)).toThrow(RangeError);
    expect(() => prepareScores({ columns: [[1], [1, 2]], directions: ['neutral', 'neutral'] })).toThrow(
      RangeError,
    );
    expect(() => prepareScores({ columns: [[1]], directions: [] })).toThrow(RangeError);
  });
});

const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 30 }).map((whole) => whole / 30) },
  { weight: 1, arbitrary: fc.constantFrom<Cell>('not-reported', 'not-applicable') },
);
const situation = fc.integer({ min: 1, max: 4 }).chain((indicators) =>
  fc.record({
    rows: fc.array(fc.array(cell, { minLength: indicators, maxLength: indicators }), {
      minLength: 1,
      maxLength: 30,
    }),
    directions: fc.array(fc.constantFrom<Direction>('higher-is-worse', 'higher-is-better'), {
      minLength: indicators,
      maxLength: indicators,
    }),
    weights: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: indicators, maxLength: indicators }),
    missing: fc.constantFrom('leave-out', 'others', null),
  }),
);
const columnsOf = (rows: readonly (readonly Cell[])[], indicators: number): readonly Column[] =>
  Array.from({ length: indicators }, (_, indicator) => rows.map((row) => row[indicator] ?? 'not-reported'));

describe('for any figures and weights', () => {
  it('contributions add up to the score, and are empty where there is none', () => {
    fc.assert(
      fc.property(situation, ({ rows, directions, weights, missing }) => {
        const made = prepareScores({ columns: columnsOf(rows, weights.length), directions });
        const { score } = weighScores(made, flatStructure(weights), missing);
        score.forEach((value, unit) => {
          const parts = contributionsOf(made, flatStructure(weights), missing, unit);
          if (Number.isNaN(value)) expect(parts).toEqual([]);
          else {
            expect(parts.reduce((sum, part) => sum + part.contribution, 0)).toBeCloseTo(value, 9);
            expect(parts.reduce((sum, part) => sum + part.share, 0)).toBeCloseTo(1, 12);
          }
        });
      }),
    );
  });

  it('the rank is one more than the number of units with a higher score', () => {
    fc.assert(
      fc.property(situation, ({ rows, directions, weights, missing }) => {
        const made = prepareScores({ columns: columnsOf(rows, weights.length), directions });
        const { score, rank, order, ranked } = weighScores(made, flatStructure(weights), missing);
        score.forEach((value, unit) => {
          const higher = score.filter((other) => other > value + 1e-9).length;
          expect(rank[unit]).toBe(Number.isNaN(value) ? 0 : higher + 1);
        });
        expect(new Set(order).size).toBe(rows.length);
        order.forEach((unit, place) => {
          const next = order[place + 1];
          if (next === undefined || place + 1 >= ranked) return;
          const [one, two] = [rank[unit] ?? 0, rank[next] ?? 0];
          expect(one < two || (one === two && unit < next)).toBe(true);
        });
      }),
    );
  });

  it('neither the order of units nor that of indicators changes score, rank or ties', () => {
    fc.assert(
      fc.property(situation, ({ rows, directions, weights, missing }) => {
        const made = prepareScores({ columns: columnsOf(rows, weights.length), directions });
        const turned = prepareScores({
          columns: columnsOf(rows.toReversed(), weights.length).toReversed(),
          directions: directions.toReversed(),
        });
        const one = weighScores(made, flatStructure(weights), missing);
        const other = weighScores(turned, flatStructure(weights.toReversed()), missing);
        expect([...other.rank].reverse()).toEqual([...one.rank]);
        other.score.toReversed().forEach((value, unit) => {
          const first = one.score[unit] ?? NaN;
          expect(Object.is(value, first) || Math.abs(value - first) < 1e-9).toBe(true);
        });
      }),
    );
  });

  it('the unit of measurement of an indicator changes nothing', () => {
    const factor = fc.constantFrom(0.001, 0.1, 3.6, 100, 1e6);
    fc.assert(
      fc.property(situation, factor, ({ rows, directions, weights, missing }, by) => {
        const columns = columnsOf(rows, weights.length);
        const rescaled = columns.map((column) =>
          column.map((value) => (typeof value === 'number' ? value * by + 32 : value)),
        );
        const one = weighScores(prepareScores({ columns, directions }), flatStructure(weights), missing);
        const other = weighScores(
          prepareScores({ columns: rescaled, directions }),
          flatStructure(weights),
          missing,
        );
        expect([...other.rank]).toEqual([...one.rank]);
      }),
    );
  });

  it('a unit that misses a figure with weight has no score, never a low one', () => {
    fc.assert(
      fc.property(situation, ({ rows, directions, weights }) => {
        const made = prepareScores({ columns: columnsOf(rows, weights.length), directions });
        const { score, coverage } = weighScores(made, flatStructure(weights), 'leave-out');
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        rows.forEach((row, unit) => {
          const misses = row.some((value, index) => typeof value !== 'number' && (weights[index] ?? 0) > 0);
          expect(Number.isNaN(score[unit])).toBe(misses || total === 0);
          if (total > 0) expect((coverage[unit] ?? 0) < 1).toBe(misses);
        });
      }),
    );
  });
});
