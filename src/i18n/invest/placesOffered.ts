import type { AreaSets } from '../../domain/area/AreaSet.ts';
import type { PlaceOffered } from '../../domain/invest/project/ProjectDraft.ts';
import { areaAndDistrict } from '../areaAndDistrict.ts';
import type { Language } from '../Language.ts';

/** Communes that a typed project can be in, by name; one that is not alone of its name is told with its district. */
export function placesOffered(
  sets: AreaSets,
  set: 'commune2021' | 'commune2025',
  language: Language,
): readonly PlaceOffered[] {
  const areas = sets[set].areas.map((area) => ({ area, ...areaAndDistrict(sets, area.key, language) }));
  const times = new Map<string, number>();
  for (const { name } of areas) times.set(name, (times.get(name) ?? 0) + 1);
  return areas
    .map(({ area, name, parent }): PlaceOffered => ({
      key: area.key,
      label: (times.get(name) ?? 0) > 1 && parent !== '' ? `${name} (${parent})` : name,
      others: [name, area.name],
    }))
    .sort((a, b) => a.label.localeCompare(b.label, 'vi'));
}
