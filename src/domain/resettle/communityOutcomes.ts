import type { Community } from './Community.ts';
import type { Match } from './match/Match.ts';
import type { MatchProblem } from './match/MatchProblem.ts';

/** What became of one community. */
export interface CommunityOutcome {
  readonly name: string;
  /** Its hamlets among those that are to be placed. */
  readonly hamlets: number;
  /** Placed. */
  readonly households: number;
  /** Sites that took them, by id. */
  readonly sites: readonly string[];
  /** Its hamlets that found no place, or not for all families. */
  readonly unplaced: number;
  /** Everybody at one site. `null` where fewer than two hamlets are to be placed: there is nothing to keep together. */
  readonly together: boolean | null;
}

/** Whether each community was kept together, in the order of the list. */
export function communityOutcomes(
  communities: readonly Community[],
  { hamlets }: MatchProblem,
  { pairs, unplaced }: Match,
): readonly CommunityOutcome[] {
  return communities.map(({ name }, place): CommunityOutcome => {
    const own = new Set(hamlets.flatMap(({ id, group }) => (group === String(place) ? [id] : [])));
    const placed = pairs.filter(({ hamlet }) => own.has(hamlet));
    const sites = [...new Set(placed.map(({ site }) => site))].sort();
    const left = new Set(unplaced.flatMap(({ hamlet }) => (own.has(hamlet) ? [hamlet] : []))).size;
    return {
      name,
      hamlets: own.size,
      households: placed.reduce((sum, { households }) => sum + households, 0),
      sites,
      unplaced: left,
      together: own.size < 2 ? null : sites.length === 1 && left === 0,
    };
  });
}
