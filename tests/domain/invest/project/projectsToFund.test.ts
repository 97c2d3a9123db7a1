import { expect, test } from 'vitest';
import { chooseFunding } from '../../../../src/domain/invest/chooseFunding.ts';
import type { FundProject } from '../../../../src/domain/invest/project/FundProject.ts';
import { projectsToFund } from '../../../../src/domain/invest/project/projectsToFund.ts';
import { projectsTogether } from '../../../../src/domain/invest/project/projectsTogether.ts';
import { settledOverlaps } from '../../../../src/domain/invest/project/settledOverlaps.ts';
import { defaultPlan } from '../../../../src/domain/plan/defaultPlan.ts';
import { openSolver } from '../../../../src/domain/solver/openSolver.ts';

const limits = { seconds: 10, relativeGap: 0 };
const measures = [{ id: 'ho', name: 'Hộ' }];

function project(id: string, cost: number | null, ho: number, more: Partial<FundProject> = {}): FundProject {
  return {
    ...{ id, name: id.toUpperCase(), place: null, placeWritten: '', thing: null, cost, gains: { ho } },
    ...{ programme: null, year: null, stages: 1, needs: [], needsUnknown: [] },
    ...more,
  };
}

const plan = { ...defaultPlan, fundBudget: 100, projectGoals: { ho: 100 } };

test('two files pay for one thing at one place: at most one of them, whatever capitals they write', async () => {
  const road = { placeWritten: 'Cốc Pàng', thing: 'Đường' };
  const together = projectsTogether([
    { id: 'a', measures, projects: [project('x', 10, 5, { ...road, programme: 'Giảm nghèo' })] },
    { id: 'b', measures, projects: [project('x', 10, 7, { ...road, thing: 'đường', programme: 'NTM' })] },
  ]);
  expect(together.projects.map(({ id }) => id)).toEqual(['x', 'x-2']);
  const problem = projectsToFund(together, plan);
  if (problem === null) throw new Error('there is a goal');
  const funding = chooseFunding(problem, await openSolver(), limits, null);
  expect(funding.funded.map(({ id }) => id)).toEqual(['x-2']);
  expect(settledOverlaps(funding)).toMatchObject([{ candidates: ['x', 'x-2'], paid: ['x-2'] }]);
});

test('what waits for something unknown, or for itself, cannot be chosen and says so', async () => {
  const together = projectsTogether([
    {
      id: 'a',
      measures,
      projects: [
        project('lost', 1, 5, { needsUnknown: ['Cầu lạ'] }),
        project('one', 1, 5, { needs: ['two'] }),
        project('two', 1, 5, { needs: ['one'] }),
        project('free', 1, 5),
        project('dear', null, 5),
      ],
    },
  ]);
  const problem = projectsToFund(together, plan);
  if (problem === null) throw new Error('there is a goal');
  const { funded, reasons } = chooseFunding(problem, await openSolver(), limits, null);
  expect(funded.map(({ id }) => id)).toEqual(['free']);
  expect([reasons['lost']?.code, reasons['one']?.code, reasons['two']?.code, reasons['dear']?.code]).toEqual([
    'needs-unknown',
    'needs-itself',
    'needs-itself',
    'cost-unknown',
  ]);
});

test('money of programmes and years is kept to; nothing to reach is no problem', async () => {
  const together = projectsTogether([
    {
      id: 'a',
      measures,
      projects: [
        project('p', 30, 9, { programme: 'Giảm nghèo', year: 2026 }),
        project('q', 30, 8, { programme: 'Giảm nghèo', year: 2027 }),
        project('r', 30, 1, { programme: 'NTM', year: 2026 }),
      ],
    },
  ]);
  expect(projectsToFund(together, { ...plan, projectGoals: {} })).toBeNull();
  const problem = projectsToFund(together, {
    ...plan,
    programmeMoney: { 'giam-ngheo': 30 },
    yearMoney: { 2026: 30, 2027: 30 },
  });
  if (problem === null) throw new Error('there is a goal');
  const { funded } = chooseFunding(problem, await openSolver(), limits, null);
  expect(funded.map(({ id }) => id)).toEqual(['q', 'r']);
});
