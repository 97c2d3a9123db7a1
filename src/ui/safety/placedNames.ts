import type { AreaKey } from '../../domain/area/Area.ts';
import type { Language } from '../../i18n/Language.ts';
import type { Portal } from '../../state/Portal.svelte.ts';
import { placeName } from '../../i18n/placeName.ts';

/** What hamlets and sites of a match are called. */
export function placedNames({ library, moving, plan }: Portal, language: Language) {
  const { sets } = library;
  const { vintage } = plan.current;
  const sites = new Map(moving.sites.map(({ site }) => [site.id, site.name]));
  return {
    site: (id: string): string => sites.get(id) ?? id,
    hamlet: (id: string): string => {
      const area = sets?.hamlet.areas[sets.hamlet.indexOf.get(id as AreaKey) ?? -1];
      return sets === null || area === undefined ? id : placeName(sets, area, vintage, language);
    },
  };
}
