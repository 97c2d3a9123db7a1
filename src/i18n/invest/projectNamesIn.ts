import type { AreaSets } from '../../domain/area/AreaSet.ts';
import type { ProjectsTogether } from '../../domain/invest/project/projectsTogether.ts';
import type { Plan } from '../../domain/plan.ts';
import { namerOfKeys } from '../namerOfKeys.ts';
import type { FundNames } from './FundNames.ts';
import { projectGoals } from './projectGoals.ts';

/** The name of a project, or the place that a key or a table names. */
export function namerOfProjects(
  sets: AreaSets | null,
  { projects }: Pick<ProjectsTogether, 'projects'>,
  plan: Pick<Plan, 'vintage' | 'language'>,
): (id: string) => string {
  const own = new Map(projects.map(({ id, name }) => [id, name]));
  const placeOf = sets === null ? null : namerOfKeys(sets, plan);
  return (id) => own.get(id) ?? placeOf?.(id) ?? id;
}

/** How projects are named in sentences about money. */
export function projectNamesIn(
  sets: AreaSets | null,
  projects: ProjectsTogether,
  problem: FundNames['problem'],
  plan: Pick<Plan, 'vintage' | 'language'>,
): FundNames {
  return {
    problem,
    indicators: [],
    ownGoals: projectGoals(projects),
    nameOf: namerOfProjects(sets, projects, plan),
    language: plan.language,
  };
}
