import type { Area } from '../area/Area.ts';
import type { Candidate } from './FundProblem.ts';
import type { FundGroup } from './FundGroup.ts';

/** The kind of a group of the planner's own: each is a kind by itself, since a place may belong to several. */
export function kindOfGroup({ name }: Pick<FundGroup, 'name'>): string {
  return `own:${name}`;
}

/** The former district of a unit, where it has one, and the planner's groups that it belongs to. */
export function groupsOfUnit({ key, within }: Area, groups: readonly FundGroup[]): Candidate['groups'] {
  const places = new Set<string>([key, ...Object.values(within)]);
  const own = groups.filter(({ members }) => members.some((member) => places.has(member)));
  return {
    ...(within.district === undefined ? {} : { district: within.district }),
    ...Object.fromEntries(own.map((group) => [kindOfGroup(group), group.name])),
  };
}
