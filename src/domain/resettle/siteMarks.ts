import type { JudgedSite } from './judgeSite.ts';
import type { Match } from './match/Match.ts';
import type { SiteMark } from './SafetyScene.ts';
import { siteStates } from './siteStates.ts';

/** Every site as the map marks it. */
export function siteMarks(sites: readonly JudgedSite[], match: Match | null): readonly SiteMark[] {
  const states = siteStates(sites, match);
  return sites.map(({ site: { id, name, position } }, at) => ({
    id,
    name,
    position,
    state: states[at] ?? 'warned',
  }));
}
