import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/domain/indicator/Cell.ts';
import { contributionsOf } from '../../../src/domain/score/contributionsOf.ts';
import { gapBetween } from '../../../src/domain/score/gapBetween.ts';
import { prepareScores } from '../../../src/domain/score/prepareScores.ts';
import { rankScores } from '../../../src/domain/score/rankScores.ts';
import { aggregations, meanKinds, type ScoreStructure } from '../../../src/domain/score/ScoreStructure.ts';
import { scoreUnits } from '../../../src/domain/score/scoreUnits.ts';

/** Poverty and water of one dimension, road of another, already between 0 and 1. */
const rows: readonly (readonly Cell[])[] = [
  [0.2, 0.8, 0.5],
  [1, 0.5, 0.1],
  [0, 0.9, 1],
  [0.4, 'not-reported', 0.6],
  [0.4, 0.7, 'not-reported'],
];
const goalposts = { outliers: 'none', normalisation: { method: 'goalposts', low: 0, high: 1 } } as const;
const prepared = prepareScores({
  columns: [0, 1, 2].map((at) => rows.map((row) => row[at] ?? 'not-reported')),
  directions: ['higher-is-worse', 'higher-is-worse', 'higher-is-worse'],
  treatments: [goalposts, goalposts, goalposts],
});
const structure: ScoreStructure = {
  dimensions: [
    {
      weight: 60,
      indicators: [
        { indicator: 0, weight: 3 },
        { indicator: 1, weight: 1 },
      ],
    },
    { weight: 40, indicators: [{ indicator: 2, weight: 1 }] },
  ],
  within: 'arithmetic',
  across: 'arithmetic',
  floor: 0,
};

describe('two levels worked by hand', () => {
  it('arithmetic in arithmetic', () => {
    const { score, dimensions } = scoreUnits(prepared, structure, 'leave-out');
    // (3 × 0.2 + 0.8) / 4 = 0.35; 0.6 × 0.35 + 0.4 × 0.5 = 0.41
    expect(dimensions[0]?.[0]).toBeCloseTo(35, 12);
    expect(score[0]).toBeCloseTo(41, 12);
    expect([...score].slice(3)).toEqual([NaN, NaN]);
  });

  it('geometric across, where one zero takes all', () => {
    const { score } = scoreUnits(prepared, { ...structure, across: 'geometric' }, 'leave-out');
    expect(score[0]).toBeCloseTo(100 * 0.35 ** 0.6 * 0.5 ** 0.4, 12);
    const inner = scoreUnits(prepared, { ...structure, within: 'geometric' }, 'leave-out');
    expect(inner.score[0]).toBeCloseTo(100 * (0.6 * 0.2 ** 0.75 * 0.8 ** 0.25 + 0.4 * 0.5), 12);
    expect(inner.dimensions[0]?.[2]).toBe(0);
  });

  it('counted: who is ahead by most of the weight', () => {
    // Dimension values: 0.35 0.875 0.225 (weight 0.6), 0.5 0.1 1 (weight 0.4): the first dimension decides each pair.
    const complete = prepareScores({
      columns: [0, 1, 2].map((at) => rows.slice(0, 3).map((row) => row[at] ?? 'not-reported')),
      directions: ['higher-is-worse', 'higher-is-worse', 'higher-is-worse'],
      treatments: [goalposts, goalposts, goalposts],
    });
    const copeland = scoreUnits(complete, { ...structure, across: 'copeland' }, 'leave-out').score;
    expect([...copeland]).toEqual([50, 100, 0]);
    const outranking = scoreUnits(complete, { ...structure, across: 'outranking' }, 'leave-out').score;
    [(0.4 + 0.6) / 2, 1.2 / 2, (0.4 + 0.4) / 2].forEach((share, unit) =>
      expect(outranking[unit]).toBeCloseTo(100 * share, 12),
    );
  });
});

describe('a missing figure', () => {
  it('gives its weight to the others of its dimension, a missing dimension to the other dimensions', () => {
    const { score, coverage, incomplete } = scoreUnits(prepared, structure, 'others');
    expect(score[3]).toBeCloseTo(100 * (0.6 * 0.4 + 0.4 * 0.6), 12);
    expect(score[4]).toBeCloseTo((100 * (3 * 0.4 + 0.7)) / 4, 12);
    expect(coverage[3]).toBeCloseTo(0.85, 12);
    expect(coverage[4]).toBeCloseTo(0.6, 12);
    expect([...incomplete]).toEqual([0, 0, 0, 1, 1]);
  });

  it('leaves the unit unranked below the coverage floor', () => {
    const { score } = scoreUnits(prepared, { ...structure, floor: 0.7 }, 'others');
    expect(score[3]).not.toBeNaN();
    expect(score[4]).toBeNaN();
  });

  it('is filled by the mean of its district, shown as imputed and not counted as coverage', () => {
    const filled = prepareScores({
      columns: [0, 1, 2].map((at) => rows.map((row) => row[at] ?? 'not-reported')),
      directions: ['higher-is-worse', 'higher-is-worse', 'higher-is-worse'],
      treatments: [goalposts, goalposts, goalposts],
      means: ['Bảo Lâm', 'Bảo Lạc', 'Bảo Lạc', 'Bảo Lạc', 'Hạ Lang'],
    });
    expect(filled.normalised[1]?.[3]).toBeCloseTo(0.7, 12);
    expect(filled.imputed[1]?.[3]).toBe(1);
    const { score, coverage } = scoreUnits(filled, structure, 'group-mean');
    expect(score[3]).toBeCloseTo(100 * (0.6 * ((3 * 0.4 + 0.7) / 4) + 0.4 * 0.6), 12);
    expect(coverage[3]).toBeCloseTo(0.85, 12);
    // Hạ Lang has no other unit: the gap stays, and is no zero.
    expect(score[4]).toBeNaN();
  });
});

const cell = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 10 }).map((tenth): Cell => tenth / 10) },
  { weight: 1, arbitrary: fc.constant<Cell>('not-reported') },
);
const situation = fc.record({
  rows: fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 2, maxLength: 15 }),
  weights: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 6 }),
  within: fc.constantFrom(...meanKinds),
  across: fc.constantFrom(...aggregations),
  missing: fc.constantFrom('leave-out' as const, 'others' as const),
});
type Situation = typeof situation extends fc.Arbitrary<infer Value> ? Value : never;

function made({ rows: given, weights, within, across }: Situation) {
  const [a = 0, b = 0, c = 0, d = 0, first = 0, second = 0] = weights;
  return {
    prepared: prepareScores({
      columns: [0, 1, 2, 3].map((at) => given.map((row) => row[at] ?? 'not-reported')),
      directions: ['higher-is-worse', 'higher-is-better', 'higher-is-worse', 'higher-is-better'],
      treatments: new Array<typeof goalposts>(4).fill(goalposts),
    }),
    structure: {
      dimensions: [
        {
          weight: first,
          indicators: [
            { indicator: 0, weight: a },
            { indicator: 1, weight: b },
          ],
        },
        {
          weight: second,
          indicators: [
            { indicator: 2, weight: c },
            { indicator: 3, weight: d },
          ],
        },
      ],
      within,
      across,
      floor: 0,
    },
  };
}

describe('for any figures, weights and ways of aggregation', () => {
  it('contributions add up to the score, and gaps to the difference of two scores', () => {
    fc.assert(
      fc.property(situation, (given) => {
        const { prepared: matrix, structure: by } = made(given);
        const { score } = scoreUnits(matrix, by, given.missing);
        const parts = [...score.keys()].map((unit) => contributionsOf(matrix, by, given.missing, unit));
        if (by.across === 'copeland' || by.across === 'outranking') {
          expect(parts.every((part) => part.length === 0)).toBe(true);
          return;
        }
        score.forEach((value, unit) => {
          const own = parts[unit] ?? [];
          if (Number.isNaN(value)) return expect(own).toEqual([]);
          expect(own.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(value, 8);
          expect(own.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 10);
        });
        const [one, other] = [...score.keys()].filter((unit) => !Number.isNaN(score[unit]));
        if (one === undefined || other === undefined) return;
        const gap = gapBetween(parts[one] ?? [], parts[other] ?? []).reduce(
          (sum, { points }) => sum + points,
          0,
        );
        expect(gap).toBeCloseTo((score[one] ?? NaN) - (score[other] ?? NaN), 8);
      }),
    );
  });

  it('scores lie between 0 and 100 and do not depend on the order of units', () => {
    fc.assert(
      fc.property(situation, (given) => {
        const one = made(given);
        const other = made({ ...given, rows: given.rows.toReversed() });
        const scores = scoreUnits(one.prepared, one.structure, given.missing).score;
        const turned = scoreUnits(other.prepared, other.structure, given.missing).score.toReversed();
        scores.forEach((value, unit) => {
          if (Number.isNaN(value)) return expect(turned[unit]).toBeNaN();
          expect(value).toBeGreaterThanOrEqual(-1e-9);
          expect(value).toBeLessThanOrEqual(100 + 1e-9);
          expect(turned[unit]).toBeCloseTo(value, 9);
        });
      }),
    );
  });

  it('one more unit, behind all others in everything (dominated), leaves the order of the others', () => {
    fc.assert(
      fc.property(situation, (given) => {
        // Strictly behind: counting gives half a win for a tie.
        const complete = given.rows.map((row) =>
          row.map((value) => 0.05 + 0.9 * (typeof value === 'number' ? value : 0.5)),
        );
        const [one, more] = [complete, [...complete, [0, 1, 0, 1]]].map((all) =>
          made({ ...given, rows: all }),
        );
        if (one === undefined || more === undefined) return;
        const before = rankScores(scoreUnits(one.prepared, one.structure, 'leave-out').score).rank;
        const after = rankScores(scoreUnits(more.prepared, more.structure, 'leave-out').score).rank;
        before.forEach((rank, unit) => expect(after[unit]).toBe(rank));
      }),
    );
  });
});
