import type { AreaKey } from '../domain/area/Area.ts';
import { areaOf } from '../domain/area/areaOf.ts';
import type { AreaSets } from '../domain/area/AreaSet.ts';
import { areaName } from './areaName.ts';
import type { Language } from './Language.ts';

/** A place and the former district above it, each empty where there is none. */
export function areaAndDistrict(
  sets: AreaSets,
  key: AreaKey,
  language: Language,
): { readonly name: string; readonly parent: string } {
  const area = areaOf(sets, key);
  const above = area?.within.district;
  const district = above === undefined ? null : areaOf(sets, above);
  return {
    name: area === null ? '' : areaName(area, language),
    parent: district === null ? '' : areaName(district, language),
  };
}
