import type { Funding } from '../Funding.ts';
import type { FundProject } from './FundProject.ts';

/** What projects of one place come to. */
export interface ProjectSums {
  readonly projects: number;
  /** Paid at least in part. */
  readonly paid: number;
  /** Million đồng that are paid. */
  readonly money: number;
  /** By goal of the problem, what is paid brings; `null` where that is not known of one that is paid. */
  readonly gains: readonly (number | null)[];
}

/** @param goals ids of the goals */
export function projectSums(
  projects: readonly Pick<FundProject, 'id' | 'gains'>[],
  { funded }: Pick<Funding, 'funded'>,
  goals: readonly string[],
): ProjectSums {
  const all = new Map(funded.map((each) => [each.id, each]));
  const paid = projects.flatMap((project) => {
    const own = all.get(project.id);
    return own === undefined ? [] : [{ project, own }];
  });
  return {
    projects: projects.length,
    paid: paid.length,
    money: paid.reduce((sum, { own }) => sum + own.cost, 0),
    gains: goals.map((goal) =>
      paid.reduce<number | null>((sum, { project, own }) => {
        const gain = goal in project.gains ? (project.gains[goal] ?? null) : 0;
        return sum === null || gain === null ? null : sum + (gain * own.stages) / own.of;
      }, 0),
    ),
  };
}
