import type { Area } from './Area.ts';
import type { AreaSets } from './AreaSet.ts';
import { fold } from './fold.ts';
import { spelling } from './spelling.ts';

/** One name under which an area can be found, folded once so that a keystroke only compares texts. */
export interface SearchEntry {
  readonly area: Area;
  /** The former commune whose name this is, for a unit that took it in. */
  readonly via: Area | null;
  /** Districts first, then the communes in force, the former ones, hamlets last. */
  readonly place: number;
  readonly name: string;
  readonly marked: string;
  readonly words: readonly string[];
  /** Words of the names of everything above it, to tell namesakes apart: `hung dao bao lac`. */
  readonly around: readonly string[];
}

const order = ['province', 'district', 'commune2025', 'commune2021', 'hamlet'] as const;
const indexes = new WeakMap<AreaSets, readonly SearchEntry[]>();

/** Every searchable name of the portal; formed once for the same sets. */
export function searchIndex(sets: AreaSets): readonly SearchEntry[] {
  const known = indexes.get(sets);
  if (known !== undefined) return known;
  const index = order.flatMap((id, place) => sets[id].areas.map((area) => entryOf(sets, area, area, place)));
  const former = sets.commune2021.areas.flatMap((old) => {
    const now = areaAbove(sets, old, 'commune2025');
    return now === null || fold(now.name) === fold(old.name) ? [] : [entryOf(sets, now, old, 2)];
  });
  const all = [...index, ...former];
  indexes.set(sets, all);
  return all;
}

/** The area of `set` that `area` lies in, `null` if there is none. */
export function areaAbove(sets: AreaSets, area: Area, set: Area['set']): Area | null {
  const key = area.within[set];
  const index = key === undefined ? undefined : sets[set].indexOf.get(key);
  return index === undefined ? null : (sets[set].areas[index] ?? null);
}

function entryOf(sets: AreaSets, area: Area, named: Area, place: number): SearchEntry {
  const above = (['district', 'commune2021', 'commune2025'] as const).map((id) => areaAbove(sets, named, id));
  const around = above.flatMap((each) => (each === null ? [] : fold(each.name).split(' ')));
  const name = fold(named.name);
  const via = named === area ? null : named;
  return { area, via, place, name, marked: spelling(named.name), words: name.split(' '), around };
}
