import type { AreaSets } from '../area/AreaSet.ts';
import type { JudgedSite } from '../resettle/judgeSite.ts';
import type { Match } from '../resettle/match/Match.ts';
import { movesOf } from '../resettle/movesOf.ts';
import { siteMarks } from '../resettle/siteMarks.ts';
import type { MapOver } from './MapOver.ts';

/** With the sites and the ways to them; no hamlet stands out, since paper shows none as selected. */
export const withMoves = (
  over: MapOver,
  { sites, match }: { readonly sites: readonly JudgedSite[]; readonly match: Match | null },
  sets: AreaSets | null,
): MapOver => ({
  ...over,
  sites: siteMarks(sites, match),
  moves: movesOf(sites, match, null, sets),
  sample: { ...over.sample, sites: sites.some(({ site }) => site.sample) },
});
