import { siteStates } from '../domain/resettle/siteStates.ts';
import type { Moving } from './Moving.svelte.ts';
import type { SiteMark } from '../domain/resettle/SafetyScene.ts';

/** Every site as the map marks it. */
export function siteMarks({ sites, matched }: Pick<Moving, 'sites' | 'matched'>): readonly SiteMark[] {
  const states = siteStates(sites, matched?.match ?? null);
  return sites.map(({ site: { id, name, position } }, at) => ({
    id,
    name,
    position,
    state: states[at] ?? 'warned',
  }));
}
