import type { Plan } from '../../plan.ts';
import type { ProjectTable } from './FundProject.ts';

/**
 * What the plan must show for a table of projects to be seen: the choice among projects, with its first measure as goal where none of
 * its own is one yet.
 */
export function planOfProjects({ measures }: ProjectTable, goals: Plan['projectGoals']): Partial<Plan> {
  const [first] = measures;
  const isAimed = first === undefined || measures.some(({ id }) => (goals[id] ?? 0) > 0);
  return {
    funding: true,
    fundWhat: 'projects',
    ...(isAimed ? {} : { projectGoals: { ...goals, [first.id]: 100 } }),
  };
}
