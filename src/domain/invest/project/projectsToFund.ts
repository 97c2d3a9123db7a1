import type { FundChoices } from '../FundChoices.ts';
import type { Closed } from '../OpenCandidates.ts';
import { usualConditions, type Candidate, type FundProblem } from '../FundProblem.ts';
import { weighedGoals } from '../weighedGoals.ts';
import type { FundProject } from './FundProject.ts';
import { needsInCircle } from './needsInCircle.ts';
import type { ProjectChoices } from './ProjectChoices.ts';
import type { ProjectsTogether } from './projectsTogether.ts';

/**
 * Projects as candidates, by the planner's choices. The ranking that the optimum stands beside is the order of the table. A project that needs
 * what is no project, or itself by way of others, cannot be chosen. A goal, a lock or a limit of what is not here any more counts nothing. What a
 * table says nothing of, its projects do not change.
 *
 * @returns `null` while there is no project, or nothing is to be reached
 */
export function projectsToFund(
  { projects, measures, programmes }: ProjectsTogether,
  plan: ProjectChoices & Pick<FundChoices, 'fundBudget'>,
): FundProblem | null {
  const goals = measures.flatMap(({ id }): readonly (readonly [string, number])[] => {
    const weight = plan.projectGoals[id] ?? 0;
    return weight > 0 ? [[id, weight]] : [];
  });
  if (projects.length === 0 || goals.length === 0) return null;
  const circle = needsInCircle(projects);
  const candidates = projects.map((project): Candidate => {
    const closed = closedBy(project, circle);
    return {
      id: project.id,
      cost: project.cost,
      gains: goals.map(([id]) => (id in project.gains ? (project.gains[id] ?? null) : 0)),
      programme: project.programme,
      year: project.year,
      stages: project.stages,
      place: project.place ?? (project.placeWritten === '' ? null : project.placeWritten),
      thing: project.thing,
      groups: {},
      ...(closed === null ? {} : { closed }),
    };
  });
  const ids = new Set(projects.map(({ id }) => id));
  const nameOf = new Map(programmes.map(({ id, name }) => [id, name]));
  return {
    candidates,
    goals: weighedGoals(goals, candidates),
    conditions: {
      ...usualConditions,
      budget: plan.fundBudget,
      programmes: Object.fromEntries(
        Object.entries(plan.programmeMoney).flatMap(([id, most]) => {
          const name = nameOf.get(id);
          return name === undefined ? [] : [[name, most]];
        }),
      ),
      years: Object.entries(plan.yearMoney)
        .map(([year, most]) => ({ year: Number(year), most }))
        .sort((a, b) => a.year - b.year),
      mustHave: plan.projectsIn.filter((id) => ids.has(id)),
      mustNot: plan.projectsOut.filter((id) => ids.has(id)),
      prerequisites: projects.flatMap(({ id, needs }) =>
        circle.has(id) ? [] : needs.map((each) => ({ id, needs: each })),
      ),
    },
    ranking: projects.map(({ id }) => id),
  };
}

function closedBy({ id, needsUnknown }: FundProject, circle: ReadonlySet<string>): Closed | null {
  if (needsUnknown.length > 0) return { code: 'needs-unknown', needs: needsUnknown };
  return circle.has(id) ? { code: 'needs-itself', ids: [...circle] } : null;
}
