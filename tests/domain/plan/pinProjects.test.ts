import { expect, test } from 'vitest';
import { defaultPlan } from '../../../src/domain/plan/defaultPlan.ts';
import { pinProjects, planOfPinnedProjects } from '../../../src/domain/plan/pinProjects.ts';

test('a choice of projects that is kept comes back as it was, whatever is chosen since', () => {
  const plan = {
    ...defaultPlan,
    fundBudget: 12_000,
    projectGoals: { ho: 70, 'km-duong': 30 },
    programmeMoney: { 'giam-ngheo': 5000 },
    yearMoney: { 2026: 4000 },
    projectsIn: ['duong-lung-ri'],
    projectsOut: ['cau-pac-mieu'],
  };
  const later = { ...defaultPlan, fundBudget: 99, projectsPinned: pinProjects(plan) };
  expect(planOfPinnedProjects(later)).toEqual({ ...plan, projectsPinned: later.projectsPinned });
  expect(planOfPinnedProjects(plan)).toBeNull();
  expect(planOfPinnedProjects({ ...plan, projectsPinned: pinProjects(defaultPlan) })).toMatchObject({
    fundBudget: defaultPlan.fundBudget,
    projectsIn: [],
  });
});
