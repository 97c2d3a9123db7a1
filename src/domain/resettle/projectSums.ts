import type { Match } from './match/Match.ts';
import type { MatchProblem } from './match/MatchProblem.ts';

/** One receiving site as a project: who goes there and what it comes to. */
export interface ProjectSum {
  readonly site: string;
  readonly hamlets: number;
  readonly households: number;
  /** Share of its capacity that is taken, 0..1; `null` where the capacity is not known. */
  readonly filled: number | null;
  /** Million đồng; `null` where nobody said what a household costs there. */
  readonly cost: number | null;
}

export interface ProjectSums {
  /** Those that take anybody in, most households first, then by id. */
  readonly projects: readonly ProjectSum[];
  readonly households: number;
  /** Of all households that are to move and whose number is known, 0..1; `null` where nobody is to move. */
  readonly coverage: number | null;
  /** Million đồng, of the projects whose cost is known. */
  readonly cost: number;
  /** Households of projects whose cost is not known: they are not in `cost`. */
  readonly householdsWithoutCost: number;
}

/** What a matching comes to, project by project, so that each can be put into a budget by itself. */
export function projectSums(
  { sites }: Pick<MatchProblem, 'sites'>,
  { pairs, totals }: Pick<Match, 'pairs' | 'totals'>,
): ProjectSums {
  const projects = sites
    .flatMap(({ id, capacity, costPerHousehold }): readonly ProjectSum[] => {
      const own = pairs.filter(({ site }) => site === id);
      const households = own.reduce((sum, pair) => sum + pair.households, 0);
      if (households === 0) return [];
      return [
        {
          site: id,
          hamlets: new Set(own.map(({ hamlet }) => hamlet)).size,
          households,
          filled: capacity === null || capacity === 0 ? null : households / capacity,
          cost: costPerHousehold === null ? null : households * costPerHousehold,
        },
      ];
    })
    .toSorted((one, other) => other.households - one.households || (one.site < other.site ? -1 : 1));
  const households = projects.reduce((sum, project) => sum + project.households, 0);
  return {
    projects,
    households,
    coverage: totals.households === 0 ? null : households / totals.households,
    cost: projects.reduce((sum, project) => sum + (project.cost ?? 0), 0),
    householdsWithoutCost: projects.reduce(
      (sum, project) => sum + (project.cost === null ? project.households : 0),
      0,
    ),
  };
}
