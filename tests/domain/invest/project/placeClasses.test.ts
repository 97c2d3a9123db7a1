import { expect, test } from 'vitest';
import { chooseFunding } from '../../../../src/domain/invest/chooseFunding.ts';
import { placeClasses } from '../../../../src/domain/invest/project/placeClasses.ts';
import { usualConditions } from '../../../../src/domain/invest/FundProblem.ts';
import { stageMoves } from '../../../../src/domain/invest/stageMoves.ts';
import { studyFunding } from '../../../../src/domain/invest/studyFunding.ts';
import { openSolver } from '../../../../src/domain/solver/openSolver.ts';
import { finished } from '../../../../src/domain/steps/finished.ts';

const limits = { seconds: 10, relativeGap: 0 };
const one = (id: string, cost: number | null, gain: number, stages = 1) => ({
  ...{ id, cost, gains: [gain], stages },
  ...{ programme: null, year: null, place: null, thing: null, groups: {} },
});

const problem = {
  candidates: [one('sure', 10, 90), one('close', 50, 40), one('far', 900, 1), one('open', null, 5)],
  goals: [{ id: 'g', weight: 1 }],
  conditions: { ...usualConditions, budget: 50 },
  ranking: null,
};

test('a place stands as the project there that is the surest of its money', async () => {
  const solver = await openSolver();
  const funding = chooseFunding(problem, solver, limits, null);
  const study = finished(studyFunding(problem, solver, limits));
  const projects = [
    { id: 'open', place: 'commune2025:1' },
    { id: 'sure', place: 'commune2025:1' },
    { id: 'far', place: 'commune2025:2' },
    { id: 'close', place: 'commune2025:2' },
    { id: 'open', place: 'commune2025:3' },
    { id: 'sure', place: null },
  ] as const;
  expect([...placeClasses(projects, funding, study)]).toEqual([
    ['commune2025:1', 'core'],
    ['commune2025:2', 'borderline'],
    ['commune2025:3', 'closed'],
  ]);
  // Without the study nobody is told as sure.
  expect([...placeClasses(projects, funding, null).values()]).toEqual(['in', 'out', 'closed']);
});

test('more money may buy another stage of what is begun', async () => {
  const staged = {
    ...problem,
    candidates: [one('road', 40, 40, 4)],
    conditions: { ...usualConditions, budget: 20 },
  };
  const { next } = chooseFunding(staged, await openSolver(), limits, 10);
  expect(next).toMatchObject({ enter: [], leave: [], resized: [{ id: 'road', from: 2, to: 3, of: 4 }] });
  const paid = (id: string, stages: number) => ({ id, stages, of: 4, cost: 0, payments: [] });
  expect(
    stageMoves({ funded: [paid('b', 1), paid('a', 4)] }, { funded: [paid('a', 4), paid('c', 2)] }),
  ).toEqual([
    { id: 'b', from: 1, to: 0, of: 4 },
    { id: 'c', from: 0, to: 2, of: 4 },
  ]);
});
