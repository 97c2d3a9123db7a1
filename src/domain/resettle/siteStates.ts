import type { JudgedSite } from './judgeSite.ts';
import type { Match } from './match/Match.ts';

/** `open` has room; `full` has none left; `warned`: nobody looked there; `refused`: in a dangerous zone. */
export type SiteState = JudgedSite['state'] | 'full';

/** How every site stands in a match, in the order of the sites. One where nobody looked for hazards stays warned of, whether it is full or not. */
export function siteStates(sites: readonly JudgedSite[], match: Match | null): readonly SiteState[] {
  const loads = new Map(match?.loads.map((load) => [load.site, load]) ?? []);
  return sites.map(({ site, state }) => {
    const load = loads.get(site.id);
    const isFull = load?.capacity != null && load.taken >= load.capacity;
    return state === 'open' && isFull ? 'full' : state;
  });
}
