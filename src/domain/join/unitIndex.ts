import type { Area, AreaSetId } from '../area/Area.ts';
import type { AreaSet, AreaSets } from '../area/AreaSet.ts';
import { fold } from '../area/fold.ts';
import { mergedFrom } from '../area/mergedFrom.ts';
import { areaAbove } from '../area/searchIndex.ts';
import { spelling } from '../area/spelling.ts';
import { grouped } from './grouped.ts';

/** The units of one set by everything a file may call them. */
export interface UnitIndex {
  readonly set: AreaSetId;
  /** In set order, with the name as typed without marks. */
  readonly units: readonly { readonly area: Area; readonly folded: string }[];
  readonly byCode: ReadonlyMap<string, Area>;
  /** By name with marks, tone placement levelled. */
  readonly bySpelling: ReadonlyMap<string, readonly Area[]>;
  /** By name as typed without marks. */
  readonly byFold: ReadonlyMap<string, readonly Area[]>;
  /** Folded names of the places each unit lies in, or lay in before July 2025. */
  readonly around: ReadonlyMap<Area, ReadonlySet<string>>;
  /** Folded names of all places above any unit: only these can contradict a row. */
  readonly places: ReadonlySet<string>;
}

const above = ['district', 'commune2021', 'commune2025'] as const;

const indexes = new WeakMap<AreaSet, UnitIndex>();

/** @param id the set a file is joined with; formed once for the same set */
export function unitIndex(sets: AreaSets, id: AreaSetId): UnitIndex {
  const known = indexes.get(sets[id]);
  if (known !== undefined) return known;
  const index = formIndex(sets, id);
  indexes.set(sets[id], index);
  return index;
}

function formIndex(sets: AreaSets, id: AreaSetId): UnitIndex {
  const { areas } = sets[id];
  const around = new Map(areas.map((area) => [area, new Set(placesOf(sets, area))]));
  return {
    set: id,
    units: areas.map((area) => ({ area, folded: fold(area.name) })),
    byCode: new Map(areas.map((area) => [area.code, area])),
    bySpelling: grouped(areas, ({ name }) => spelling(name)),
    byFold: grouped(areas, ({ name }) => fold(name)),
    around,
    places: new Set([...around.values()].flatMap((names) => [...names])),
  };
}

/** A unit of 2025 lies in no district, but files go on saying where it used to: in those of its former communes. */
function placesOf(sets: AreaSets, area: Area): readonly string[] {
  const parts = mergedFrom(sets, area.key);
  const places = (parts.length > 0 ? parts : [area]).flatMap((part) =>
    above.filter((set) => parts.length === 0 || set === 'district').map((set) => areaAbove(sets, part, set)),
  );
  return places.flatMap((each) => (each === null ? [] : [fold(each.name)]));
}
