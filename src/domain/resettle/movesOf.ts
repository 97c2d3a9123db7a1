import type { AreaKey } from '../area/Area.ts';
import type { AreaSets } from '../area/AreaSet.ts';
import type { JudgedSite } from './judgeSite.ts';
import type { Match } from './match/Match.ts';
import type { Move } from './SafetyScene.ts';

/** Who goes where, as lines on the map; those of the selected hamlet stand out. None while nothing is matched. */
export function movesOf(
  sites: readonly JudgedSite[],
  match: Match | null,
  selected: AreaKey | null,
  sets: AreaSets | null,
): readonly Move[] {
  if (match === null || sets === null) return [];
  const places = new Map(sites.map(({ site }) => [site.id, site.position]));
  return match.pairs.flatMap(({ hamlet, site, households }): readonly Move[] => {
    const key = hamlet as AreaKey;
    const from = sets.hamlet.areas[sets.hamlet.indexOf.get(key) ?? -1]?.position ?? null;
    const to = places.get(site);
    return from === null || to === undefined ? [] : [{ from, to, households, isChosen: key === selected }];
  });
}
