import type { SiteMark } from './SafetyScene.ts';
import type { Moving } from '../state/Moving.svelte.ts';

/** Every site as the map marks it. */
export function siteMarks({ sites, matched }: Pick<Moving, 'sites' | 'matched'>): readonly SiteMark[] {
  const loads = new Map(matched?.match.loads.map((load) => [load.site, load]) ?? []);
  return sites.map(({ site, state }) => {
    const load = loads.get(site.id);
    const isFull = load?.capacity != null && load.taken >= load.capacity;
    return { id: site.id, name: site.name, position: site.position, state: isFull ? 'full' : state };
  });
}
