import type { FundChoices } from '../invest/FundChoices.ts';
import type { ProjectChoices } from '../invest/project/ProjectChoices.ts';
import { planVersion, type Plan } from '../plan.ts';
import { decodePlan } from './decodePlan.ts';
import { defaultPlan } from './defaultPlan.ts';
import { encodePlan } from './encodePlan.ts';

type Choices = Omit<ProjectChoices, 'fundWhat' | 'projectsPinned'> & Pick<FundChoices, 'fundBudget'>;

function projectChoices(plan: Plan): Choices {
  const { fundBudget, projectGoals, programmeMoney, yearMoney, projectsIn, projectsOut } = plan;
  return { fundBudget, projectGoals, programmeMoney, yearMoney, projectsIn, projectsOut };
}

/** What is chosen about projects now, as a text to be kept in a plan and compared with later. */
export function pinProjects(plan: Plan): string {
  return encodePlan({ ...defaultPlan, ...projectChoices(plan) }) || `v=${String(planVersion)}`;
}

/** The plan with what was kept about projects in place of what is chosen now; `null` where nothing was kept. */
export function planOfPinnedProjects(plan: Plan): Plan | null {
  if (plan.projectsPinned === null) return null;
  return { ...plan, ...projectChoices(decodePlan(plan.projectsPinned, new Set()).plan) };
}
