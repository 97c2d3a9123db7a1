import type { Area, AreaKey } from '../area/Area.ts';

/** Families that would like to stay together, as the planner names them: a former commune, a clan, a people. */
export interface Community {
  readonly name: string;
  /** Hamlets, and former communes with all their hamlets. */
  readonly members: readonly AreaKey[];
}

/** The community of a hamlet, by its place in the list; the first that holds it, -1 for none. */
export function communityOf(communities: readonly Community[], { key, within }: Area): number {
  const former = within.commune2021;
  return communities.findIndex(
    ({ members }) => members.includes(key) || (former !== undefined && members.includes(former)),
  );
}
