import type { AreaKey } from '../domain/area/Area.ts';
import type { AreaSets } from '../domain/area/AreaSet.ts';
import type { Move } from '../domain/resettle/SafetyScene.ts';
import type { Moving } from './Moving.svelte.ts';

/** Who goes where, as lines on the map; those of the selected hamlet stand out. */
export function movesOf(
  { matched, sites }: Pick<Moving, 'matched' | 'sites'>,
  selected: AreaKey | null,
  sets: AreaSets | null,
): readonly Move[] {
  if (matched === null || sets === null) return [];
  const places = new Map(sites.map(({ site }) => [site.id, site.position]));
  return matched.match.pairs.flatMap(({ hamlet, site, households }): readonly Move[] => {
    const key = hamlet as AreaKey;
    const from = sets.hamlet.areas[sets.hamlet.indexOf.get(key) ?? -1]?.position ?? null;
    const to = places.get(site);
    return from === null || to === undefined ? [] : [{ from, to, households, isChosen: key === selected }];
  });
}
