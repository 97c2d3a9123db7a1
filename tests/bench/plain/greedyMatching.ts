import type { MatchProblem } from '../../../src/domain/resettle/match/MatchProblem.ts';
import { kmBetweenPlaces } from '../../../src/domain/resettle/match/openingsOf.ts';

/** The list one gets by hand: hamlets in their order, each to the nearest site that still has room for all of it. Household-kilometres, and who was placed. */
export function greedyMatching({ hamlets, sites, choices }: MatchProblem): {
  householdKm: number;
  placed: number;
} {
  const free = new Map(sites.map(({ id, capacity }) => [id, capacity ?? 0]));
  let [householdKm, placed] = [0, 0];
  for (const { households, position } of hamlets) {
    if (households === null || position === null) continue;
    const near = sites
      .map((site) => ({ site, km: kmBetweenPlaces(position, site.position) }))
      .filter(({ site, km }) => (free.get(site.id) ?? 0) >= households && km <= (choices.maxKm ?? Infinity))
      .sort((a, b) => a.km - b.km);
    const [first] = near;
    if (first === undefined) continue;
    free.set(first.site.id, (free.get(first.site.id) ?? 0) - households);
    householdKm += households * first.km;
    placed += households;
  }
  return { householdKm, placed };
}
