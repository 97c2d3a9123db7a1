import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { chooseFunding } from '../../../src/domain/invest/chooseFunding.ts';
import { conditionsOf } from '../../../src/domain/invest/conditionsOf.ts';
import { fundModel } from '../../../src/domain/invest/fundModel.ts';
import type { Funding } from '../../../src/domain/invest/Funding.ts';
import {
  usualConditions,
  type Candidate,
  type FundConditions,
  type FundProblem,
} from '../../../src/domain/invest/FundProblem.ts';
import { openCandidatesOf } from '../../../src/domain/invest/openCandidatesOf.ts';
import { openSolver } from '../../../src/domain/solver/openSolver.ts';
import type { Solver } from '../../../src/domain/solver/Solver.ts';
import { bestOfEvery, mayBePaid, worthOf, type Paid } from './everyFunding.ts';
import { smallFundProblems } from './smallFundProblems.ts';

let solver: Solver;
beforeAll(async () => {
  solver = await openSolver();
});

const limits = { seconds: 60, relativeGap: 0 };
const choose = (problem: FundProblem, step: number | null = null) =>
  chooseFunding(problem, solver, limits, step);

const unit = (
  id: string,
  cost: number | null,
  gain: number | null,
  more: Partial<Candidate> = {},
): Candidate => {
  return {
    ...{ id, cost, gains: [gain], programme: null, year: null, stages: 1, place: null, thing: null },
    ...{ groups: {}, ...more },
  };
};
const problem = (
  candidates: readonly Candidate[],
  budget: number,
  more: Partial<FundConditions> = {},
): FundProblem => ({
  candidates,
  goals: [{ id: 'poor', weight: 1 }],
  conditions: { ...usualConditions, budget, ...more },
  ranking: null,
});
const idsOf = ({ funded }: Pick<Funding, 'funded'>) => funded.map(({ id }) => id);

function paidIn({ candidates }: FundProblem, { funded }: Funding): readonly Paid[] {
  return funded.flatMap(({ id, stages, payments }) => {
    const candidate = candidates.find((each) => each.id === id);
    if (candidate === undefined) throw new Error(id);
    return payments.length === 0
      ? [{ candidate, year: 0, stages }]
      : payments.map((each) => ({ candidate, year: each.year, stages: each.stages }));
  });
}

function isBest(given: FundProblem): void {
  const best = bestOfEvery(given);
  const funding = choose(given);
  if (best === null) {
    expect(funding.status).toBe('infeasible');
    expect(funding.funded).toEqual([]);
    isSmallestConflict(given, funding);
    return;
  }
  expect(funding.status).toBe('optimal');
  expect(funding.gap).toBe(0);
  expect(Math.abs(funding.totals.value - best)).toBeLessThan(1e-6 * Math.max(1, best));
  const paid = paidIn(given, funding);
  expect(mayBePaid(given, paid)).toBe(true);
  expect(worthOf(given, paid)).toBeCloseTo(funding.totals.value, 6);
  if (funding.ranked.broken.length === 0)
    expect(funding.ranked.totals.value).toBeLessThanOrEqual(funding.totals.value + 1e-9);
  explainsItself(given, funding);
}

/** Without any one of them the rest can hold; together they cannot. */
function isSmallestConflict(given: FundProblem, { conflict }: Funding): void {
  const opened = openCandidatesOf(given);
  const can = (conditions: typeof conflict) =>
    solver(fundModel(opened, conditions).model, limits, null).status !== 'infeasible';
  expect(conflict.length).toBeGreaterThan(0);
  expect(can(conflict)).toBe(false);
  for (const one of conflict) expect(can(conflict.filter((each) => each !== one))).toBe(true);
}

function explainsItself(given: FundProblem, funding: Funding): void {
  expect(Object.keys(funding.reasons).sort()).toEqual(given.candidates.map(({ id }) => id).sort());
  const funded = new Map(funding.funded.map((each) => [each.id, each]));
  expect(funding.totals.cost).toBeCloseTo(
    funding.funded.reduce((sum, { cost }) => sum + cost, 0),
    9,
  );
  for (const [id, reason] of Object.entries(funding.reasons)) {
    if (reason.code === 'outbid') {
      expect(funded.has(id)).toBe(false);
      expect(reason.insteadValue).toBeGreaterThanOrEqual(reason.value - 1e-6);
      const gone = paidIn(given, funding).filter(({ candidate }) => reason.instead.includes(candidate.id));
      expect(worthOf(given, gone)).toBeCloseTo(reason.insteadValue, 6);
      expect(reason.conditions.length).toBeGreaterThan(0);
    }
    if (reason.code === 'best-here') {
      expect(funded.has(id)).toBe(true);
      expect(reason.insteadValue).toBeLessThanOrEqual(reason.value + 1e-6);
    }
    expect(reason.code).not.toBe('not-sure');
  }
}

describe('what is funded', () => {
  it('is worth as much as the best of every choice, under all kinds of conditions together', () => {
    fc.assert(fc.property(smallFundProblems(7, false), isBest), { numRuns: 150, seed: 7 });
  }, 60_000);

  it('is the best of every choice of eighteen', () => {
    fc.assert(fc.property(smallFundProblems(18, true), isBest), { numRuns: 6, seed: 18 });
  }, 60_000);

  it('is the same in whatever order the rows stand', () => {
    fc.assert(
      fc.property(smallFundProblems(7, false), (given) => {
        const turned = { ...given, candidates: given.candidates.toReversed() };
        const [one, other] = [choose(given), choose(turned)];
        expect(idsOf(other)).toEqual(idsOf(one));
        expect(other.reasons).toEqual(one.reasons);
      }),
      { numRuns: 60, seed: 3 },
    );
  });

  it('of two alike is the one with the lower code, and the cheaper of two that bring the same', () => {
    expect(idsOf(choose(problem([unit('b', 5, 10), unit('a', 5, 10)], 5)))).toEqual(['a']);
    expect(idsOf(choose(problem([unit('a', 6, 10), unit('b', 5, 10)], 6)))).toEqual(['b']);
  });

  it('is nothing that costs for a budget of zero, and everything that brings something above the sum', () => {
    const units = [unit('a', 5, 10), unit('b', 0, 3), unit('c', 2, 0)];
    expect(idsOf(choose(problem(units, 0)))).toEqual(['b']);
    const all = choose(problem(units, 100));
    expect(idsOf(all)).toEqual(['a', 'b']);
    expect(all.totals.left).toBe(95);
    expect(all.reasons['c']).toEqual({ code: 'no-gain' });
  });

  it('is never what has no known cost, nor what brings nobody knows how much, and each says so', () => {
    const funding = choose(problem([unit('a', null, 10), unit('b', 1, null), unit('c', 1, 1)], 10));
    expect(idsOf(funding)).toEqual(['c']);
    expect(funding.reasons['a']).toEqual({ code: 'cost-unknown' });
    expect(funding.reasons['b']).toEqual({ code: 'gain-unknown', goals: ['poor'] });
  });

  it('pays a must-have though nobody knows what it brings, and tells that', () => {
    const funding = choose(problem([unit('b', 1, null), unit('c', 1, 1)], 1, { mustHave: ['b'] }));
    expect(idsOf(funding)).toEqual(['b']);
    expect(funding.totals.gainsUnknown).toEqual([['b']]);
    expect(funding.totals.gains).toEqual([0]);
  });

  it('in stages takes as many as the money allows, each with its part of what the whole brings', () => {
    const funding = choose(problem([unit('a', 30, 60, { stages: 3 })], 25));
    expect(funding.funded).toEqual([{ id: 'a', stages: 2, of: 3, cost: 20, payments: [] }]);
    expect(funding.totals.gains).toEqual([40]);
    expect(funding.reasons['a']).toEqual({ code: 'in-part', conditions: [{ kind: 'budget', most: 25 }] });
  });

  it('spreads over years within the money of each, and never begins before what it needs', () => {
    const years = [
      { year: 2026, most: 10 },
      { year: 2027, most: 10 },
    ];
    const units = [unit('bridge', 8, 1), unit('road', 9, 50), unit('school', 2, 4, { year: 2026 })];
    const prerequisites = [{ id: 'road', needs: 'bridge' }];
    const funding = choose(problem(units, 100, { years, prerequisites }));
    expect(funding.funded.map(({ id, payments }) => [id, payments[0]?.year])).toEqual([
      ['bridge', 2026],
      ['road', 2027],
      ['school', 2026],
    ]);
  });
});

describe('two programmes at one place', () => {
  const offers = [
    unit('a', 5, 10, { programme: 'A', place: 'p', thing: 'road' }),
    unit('b', 5, 9, { programme: 'B', place: 'p', thing: 'road' }),
    unit('c', 5, 1, { programme: 'B', place: 'p', thing: 'water' }),
  ];

  it('are found, and only one is paid', () => {
    const funding = choose(problem(offers, 100));
    expect(idsOf(funding)).toEqual(['a', 'c']);
    expect(funding.overlaps).toEqual([
      { place: 'p', thing: 'road', candidates: ['a', 'b'], programmes: ['A', 'B'] },
    ]);
    expect(funding.reasons['b']).toMatchObject({ code: 'outbid', instead: ['a'], insteadValue: 10 });
  });

  it('are only shown where paying twice is allowed', () => {
    const funding = choose(problem(offers, 100, { payOnce: false }));
    expect(idsOf(funding)).toEqual(['a', 'b', 'c']);
    expect(funding.overlaps).toHaveLength(1);
  });
});

describe('beside the optimum', () => {
  const units = [unit('a', 60, 10), unit('b', 50, 9), unit('c', 50, 9)];

  it('stands the list that goes down the ranking until the money ends', () => {
    const funding = choose(problem(units, 100));
    expect(idsOf(funding)).toEqual(['b', 'c']);
    expect(idsOf(funding.ranked)).toEqual(['a']);
    expect(funding.better).toEqual({ value: 8, gains: [8] });
    const other = choose({ ...problem(units, 100), ranking: ['c', 'b', 'a'] });
    expect(idsOf(other.ranked)).toEqual(['b', 'c']);
  });

  it('stands who would have to leave for a place that is out, and what both bring', () => {
    expect(choose(problem(units, 100)).reasons['a']).toEqual({
      code: 'outbid',
      conditions: [{ kind: 'budget', most: 100 }],
      value: 10,
      cost: 60,
      instead: ['b', 'c'],
      insteadValue: 18,
      insteadCost: 100,
    });
  });

  it('stands what more money would buy', () => {
    expect(choose(problem(units, 100), 10).next).toEqual({
      step: 10,
      value: 1,
      gains: [1],
      enter: ['a'],
      leave: ['c'],
      resized: [],
    });
  });
});

describe('conditions that cannot hold together', () => {
  it('are told by the smallest set of them', () => {
    const groups = [{ by: 'district', value: 'X', least: 2, most: null }];
    const units = [
      unit('a', 60, 10, { groups: { district: 'X' } }),
      unit('b', 50, 9, { groups: { district: 'X' } }),
      unit('c', 1, 9, { groups: { district: 'Y' } }),
    ];
    const funding = choose(problem(units, 100, { groups, mustHave: ['c'], mustNot: [] }));
    expect(funding.status).toBe('infeasible');
    expect(funding.conflict).toEqual([
      { kind: 'budget', most: 100 },
      { kind: 'group-least', by: 'district', value: 'X', least: 2 },
    ]);
  });

  it('may be one alone: a must-have whose cost nobody knows', () => {
    const funding = choose(problem([unit('a', null, 1)], 5, { mustHave: ['a'] }));
    expect(funding.conflict).toEqual([{ kind: 'must-have', id: 'a' }]);
  });

  it('are as many as the limits named', () => {
    const given = problem(
      [unit('a', 1, 1, { groups: { d: 'X' } }), unit('b', 1, 1, { groups: { d: 'Y' } })],
      5,
      {
        groups: [{ by: 'd', value: null, least: 1, most: 2 }],
      },
    );
    expect(conditionsOf(given)).toHaveLength(5);
  });
});

it('an answer that was stopped early tells how far it may be from the best', () => {
  const units = Array.from({ length: 40 }, (_, at) =>
    unit(`u${String(at).padStart(2, '0')}`, 101 + ((at * 37) % 97), 100.3 + ((at * 41) % 89)),
  );
  const given = problem(units, 2000);
  const stopped = chooseFunding(given, solver, { seconds: 0, relativeGap: 0 }, null);
  const best = choose(given);
  expect(stopped.bound).toBeGreaterThanOrEqual(best.totals.value - 1e-6);
  expect(stopped.gap).toBeCloseTo((stopped.bound - stopped.totals.value) / stopped.bound, 12);
});
