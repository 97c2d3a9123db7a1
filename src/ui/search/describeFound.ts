import type { Area } from '../../domain/area/Area.ts';
import type { AreaSets } from '../../domain/area/AreaSet.ts';
import type { FoundArea } from '../../domain/area/searchAreas.ts';
import { setOfKey } from '../../domain/area/setOfKey.ts';
import { areaName } from '../../i18n/areaName.ts';
import type { Language } from '../../i18n/Language.ts';
import { wordsOf } from '../../i18n/wordsOf.ts';

/** What a result of the search says, so that namesakes can be told apart. */
export interface FoundText {
  readonly name: string;
  /** Which administrative map the place belongs to; `null` for the province and for sample hamlets. */
  readonly vintage: string | null;
  /** The places above it, nearest first: commune, district. */
  readonly above: readonly string[];
  /** Where a former unit lies now, or by which former name a unit of today was found. */
  readonly remark: string | null;
}

/** The text of one search result in the language of the page. */
export function describeFound(sets: AreaSets, found: FoundArea, language: Language): FoundText {
  const words = wordsOf(language).search;
  const { area, via, now } = found;
  const named = (each: Area) => areaName(each, language);
  const above = (['commune2021', 'district'] as const).flatMap((set) => {
    const key = area.within[set];
    const index = key === undefined ? undefined : sets[setOfKey(key)].indexOf.get(key);
    const place = index === undefined ? undefined : sets[set].areas[index];
    return place === undefined ? [] : [named(place)];
  });
  const remark =
    now !== undefined ? words.now(named(now)) : via !== undefined ? words.formerly(named(via)) : null;
  return { name: named(area), vintage: vintageOf(area, words), above, remark };
}

function vintageOf(area: Area, words: { readonly before: string; readonly since: string }): string | null {
  if (area.set === 'commune2025') return words.since;
  return area.set === 'commune2021' || area.set === 'district' ? words.before : null;
}
