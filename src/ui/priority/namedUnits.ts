import type { Vintage } from '../../domain/area/Area.ts';
import type { AreaSet, AreaSets } from '../../domain/area/AreaSet.ts';
import { count } from '../../i18n/format/count.ts';
import type { Language } from '../../i18n/Language.ts';
import { wordsOf } from '../../i18n/wordsOf.ts';
import { placeName } from '../../i18n/placeName.ts';

const most = 4;

/** Names of units in one line, and how many more there are; a dash for none. */
export function namedUnits(
  sets: AreaSets,
  set: AreaSet,
  units: readonly number[],
  vintage: Vintage,
  language: Language,
): string {
  const names = units.slice(0, most).flatMap((unit) => {
    const area = set.areas[unit];
    return area === undefined ? [] : [placeName(sets, area, vintage, language)];
  });
  const more = units.length - names.length;
  const rest = more > 0 ? [wordsOf(language).sure.others(count(more, language))] : [];
  return [...names, ...rest].join(', ') || '–';
}
