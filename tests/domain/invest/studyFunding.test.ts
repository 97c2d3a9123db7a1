import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { chooseFunding } from '../../../src/domain/invest/chooseFunding.ts';
import { fundClassOf } from '../../../src/domain/invest/fundClasses.ts';
import { fairnessOf } from '../../../src/domain/invest/fairnessOf.ts';
import { usualConditions, type FundProblem } from '../../../src/domain/invest/FundProblem.ts';
import { studyFunding } from '../../../src/domain/invest/studyFunding.ts';
import { openSolver } from '../../../src/domain/solver/openSolver.ts';
import type { Solver } from '../../../src/domain/solver/Solver.ts';
import { finished } from '../../../src/domain/steps/finished.ts';
import { bestOfEvery, everyFunding, worthOf } from './everyFunding.ts';
import { smallFundProblems } from './smallFundProblems.ts';

let solver: Solver;
beforeAll(async () => {
  solver = await openSolver();
});

const limits = { seconds: 60, relativeGap: 0 };
const study = (given: FundProblem) => finished(studyFunding(given, solver, limits));

const four: FundProblem = {
  candidates: [
    ['a', 60, 10, 1],
    ['b', 50, 9, 1],
    ['c', 50, 9, 1],
    ['d', 5, 8, 9],
  ].map(([id, cost, poor, road]) => ({
    ...{ id: String(id), cost: Number(cost), gains: [Number(poor), Number(road)] },
    ...{ programme: null, year: null, stages: 1, place: null, thing: null, groups: {} },
  })),
  goals: [
    { id: 'poor', weight: 1 },
    { id: 'road', weight: 1 },
  ],
  conditions: { ...usualConditions, budget: 100 },
  ranking: null,
};

describe('a study of budgets', () => {
  it('calls what the planner locked in locked, and not what holds by itself', () => {
    const locked = { ...four, conditions: { ...four.conditions, mustHave: ['b'] } };
    const funding = chooseFunding(locked, solver, limits, null);
    const held = study(locked);
    expect(fundClassOf('b', funding, held)).toBe('locked');
    expect(fundClassOf('d', funding, held)).toBe('core');
    expect(fundClassOf('d', funding, null)).toBe('in');
    expect(fundClassOf('c', chooseFunding(four, solver, limits, null), study(four))).not.toBe('locked');
  });

  it('grows a nested choice that nobody leaves, never worth more than the best', () => {
    fc.assert(
      fc.property(smallFundProblems(6, false), (given) => {
        const { curve, nestedPrice } = study(given);
        for (const [at, { best, nested }] of curve.entries()) {
          if (nested === null) continue;
          expect(nested.value).toBeLessThanOrEqual((best?.value ?? NaN) + 1e-6);
          const next = curve[at + 1]?.nested;
          if (next != null) expect(nested.units.filter((id) => !next.units.includes(id))).toEqual([]);
        }
        expect(nestedPrice).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 25, seed: 11 },
    );
  }, 60_000);

  it('has the best of every choice at each of its budgets', () => {
    for (const { budget, best } of study(four).curve)
      expect(best?.value).toBe(bestOfEvery({ ...four, conditions: { ...four.conditions, budget } }));
  });

  it('keeps to every condition at each of its budgets, grown without leaving or not', () => {
    fc.assert(
      fc.property(smallFundProblems(4, false), (given) => {
        for (const { budget, best, nested } of study(given).curve) {
          const there = { ...given, conditions: { ...given.conditions, budget } };
          const allowed = everyFunding(there).map((paid) => ({
            units: [...new Set(paid.map(({ candidate }) => candidate.id))].sort().join(),
            worth: worthOf(there, paid),
          }));
          const most = Math.max(-Infinity, ...allowed.map(({ worth }) => worth));
          expect(best?.value ?? -Infinity).toBeCloseTo(most, 6);
          for (const reach of [best, nested])
            if (reach !== null)
              expect(
                allowed.some(
                  ({ units, worth }) => units === reach.units.join() && Math.abs(worth - reach.value) < 1e-6,
                ),
              ).toBe(true);
        }
      }),
      { numRuns: 40, seed: 5 },
    );
  }, 120_000);

  it('tells whom each step of the money moves, and why', () => {
    const { curve } = study(four);
    for (const [at, { best, moves }] of curve.entries()) {
      const before = curve[at - 1]?.best?.units ?? [];
      if (at === 0) expect(moves).toEqual([]);
      else
        expect(moves.map(({ id, from, to }) => [id, from, to])).toEqual(
          [...new Set([...before, ...(best?.units ?? [])])].sort().flatMap((id) => {
            const [was, is] = [before.includes(id), best?.units.includes(id) ?? false];
            return was === is ? [] : [[id, Number(was), Number(is)]];
          }),
        );
    }
    // 60 pays b and d; 80 pays a and d, which is more than b would bring beside d.
    const step = curve.find(({ budget }) => budget === 80);
    expect(step?.moves.map(({ id, from, reason }) => [id, from, reason.code])).toEqual([
      ['a', 0, 'best-here'],
      ['b', 1, 'outbid'],
    ]);
  });

  it('tells whom no budget and no weight around the plan puts out, and whom they do', () => {
    const { held, scenarios, times } = study(four);
    expect(scenarios).toBe(25);
    expect(held['d']).toBe('always');
    expect(held['a']).toBe('sometimes');
    expect(times['d']).toBe(25);
  });

  it('tells how many of its choices were stopped before they were proven', () => {
    expect(study(four).unproven).toBe(0);
    const stopped: Solver = (model, _, start) => ({ ...solver(model, limits, start), status: 'stopped' });
    expect(finished(studyFunding(four, stopped, limits)).unproven).toBe(44);
  });
});

it('shares of who is reached leave out on both sides whom nobody counted', () => {
  const funding = chooseFunding(four, solver, limits, null);
  const amounts = new Map([
    ['a', 10],
    ['b', null],
    ['d', 30],
  ]);
  const reached = funding.funded.map(({ id }) => id);
  expect(reached).toEqual(['a', 'd']);
  expect(fairnessOf(funding, [{ id: 'poor', amounts }])).toEqual([
    { id: 'poor', reached: 40, total: 40, share: 1, unknown: 1 },
  ]);
});
