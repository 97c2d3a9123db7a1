import type { AreaKey } from '../../domain/area/Area.ts';
import type { Candidate } from '../../domain/resettle/screen/Candidate.ts';
import { areaName } from '../../i18n/areaName.ts';
import { count } from '../../i18n/format/count.ts';
import type { Language } from '../../i18n/Language.ts';
import { placeName } from '../../i18n/placeName.ts';
import { placesIn } from '../../i18n/placesIn.ts';
import type { Portal } from '../../state/Portal.svelte.ts';

/** What places found, their communes and the hamlets near them are called. A place bears its number within its commune. */
export function placeNames({ library }: Portal, candidates: readonly Candidate[], language: Language) {
  const { sets } = library;
  const communeOf = (key: AreaKey) => {
    const area = sets?.commune2025.areas[sets.commune2025.indexOf.get(key) ?? -1];
    return area === undefined ? key : areaName(area, language);
  };
  const numbers = new Map<AreaKey, number>();
  const names = new Map(
    candidates.map(({ id, commune }) => {
      const number = (numbers.get(commune) ?? 0) + 1;
      numbers.set(commune, number);
      return [id, placesIn(language).name(count(number, language), communeOf(commune))] as const;
    }),
  );
  return {
    place: (id: string): string => names.get(id) ?? id,
    commune: communeOf,
    hamlet: (key: string): string => {
      const area = sets?.hamlet.areas[sets.hamlet.indexOf.get(key as AreaKey) ?? -1];
      return sets === null || area === undefined ? key : placeName(sets, area, 2025, language);
    },
  };
}
