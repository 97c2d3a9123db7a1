import type { Area, Vintage } from '../../domain/area/Area.ts';
import type { AreaSets } from '../../domain/area/AreaSet.ts';
import { parentOf } from '../../domain/area/parentOf.ts';
import { placesAbove } from '../../domain/area/placesAbove.ts';
import { areaName } from '../areaName.ts';
import { countedUnits } from '../countedUnits.ts';
import type { Language } from '../Language.ts';
import { lowerFirst } from '../lowerFirst.ts';
import { wordsOf } from '../wordsOf.ts';
import { namedFirst } from './namedFirst.ts';

/** A group of units in words: how many, and where. */
export interface ClusterPlace {
  /** "12 xã"; the name where there is only one. */
  readonly who: string;
  /** With the places above them, or else with their own names: a marked piece of a sentence. */
  readonly whole: string;
}

/**
 * Who belongs to a group: communes by their districts, hamlets by their communes; units of 2025, above which there is only the province, by
 * their own names.
 *
 * @param units in the order in which they are to be named
 */
export function clusterPlace(
  sets: AreaSets,
  units: readonly Area[],
  vintage: Vintage,
  language: Language,
): ClusterPlace {
  const words = wordsOf(language).clusters;
  const [first] = units;
  if (first !== undefined && units.length === 1) {
    const [who, above] = [areaName(first, language), parentOf(sets, first, vintage)];
    return { who, whole: above === null ? `**${who}**` : words.named(who, nameAbove(above, language)) };
  }
  const who = countedUnits(units, language);
  const above = placesAbove(sets, units, vintage);
  const named = (above.length > 0 ? above : units).map((area) =>
    above.length > 0 ? nameAbove(area, language) : area.name,
  );
  const whole = (above.length > 0 ? words.within : words.named)(who, namedFirst(named, language));
  return { who, whole };
}

/** Districts are known by their names; communes carry their kind, since a hamlet may be called the same. */
function nameAbove(area: Area, language: Language): string {
  if (area.set === 'district') return area.name;
  const name = areaName(area, language);
  return language === 'vi' ? lowerFirst(name) : name;
}
