import type { Area, Vintage } from '../domain/area/Area.ts';
import type { AreaSets } from '../domain/area/AreaSet.ts';
import { parentOf } from '../domain/area/parentOf.ts';
import { areaName } from './areaName.ts';
import type { Language } from './Language.ts';
import { wordsOf } from './wordsOf.ts';

/** A sample hamlet is called by a number, so its commune is named with it. */
export function placeName(sets: AreaSets, area: Area, vintage: Vintage, language: Language): string {
  const parent = area.sample ? parentOf(sets, area, vintage) : null;
  const name = areaName(area, language);
  return parent === null ? name : wordsOf(language).priority.inPlace(name, parent.name);
}
