import type { Area, AreaSetId } from '../../area/Area.ts';
import type { AreaSets } from '../../area/AreaSet.ts';
import { joinRecords, type JoinedRecords } from '../../join/joinRecords.ts';
import { joinableSets } from '../../join/chooseSet.ts';
import type { MatchDecision } from '../../join/MatchDecision.ts';

/** Where a row says its project is. */
export interface WrittenPlace {
  readonly line: number;
  readonly name: string;
  readonly parent: string;
}

export interface FoundPlaces {
  readonly set: AreaSetId;
  /** The unit that a place names; nothing where none is known. */
  readonly areaOf: (place: Pick<WrittenPlace, 'name' | 'parent'>) => Area | null;
  readonly joined: JoinedRecords;
  /** Rows that name each place that is open, by the line it is first named in. */
  readonly linesOf: ReadonlyMap<number, readonly number[]>;
}

const keyOf = ({ name, parent }: Pick<WrittenPlace, 'name' | 'parent'>) => JSON.stringify([name, parent]);

/**
 * The units that projects lie in: of the set whose units most places name, that in force before others. Many projects may lie in one unit,
 * so each place is asked for once, whatever number of rows name it.
 *
 * @param set `auto`, or what the planner chose
 */
export function projectPlaces(
  sets: AreaSets,
  places: readonly WrittenPlace[],
  set: AreaSetId | 'auto',
  decisions: readonly MatchDecision[],
): FoundPlaces {
  const lines = new Map<string, number[]>();
  for (const place of places) lines.set(keyOf(place), [...(lines.get(keyOf(place)) ?? []), place.line]);
  const once = places.filter((place) => lines.get(keyOf(place))?.[0] === place.line);
  const records = once.map(({ line, name, parent }) => ({
    line,
    code: /^\d{4,6}$/.test(name) ? name : '',
    name: /^\d{4,6}$/.test(name) ? '' : name,
    parents: parent === '' ? [] : [parent],
  }));
  const placedIn = (id: AreaSetId, nearness: 'sought' | 'ignored') =>
    joinRecords(sets, id, records, nearness, decisions);
  const placed = (joined: JoinedRecords) =>
    joined.matched.length + joined.duplicates.reduce((sum, each) => sum + each.lines.length, 0);
  const tried = joinableSets.map((id) => ({ id, found: placed(placedIn(id, 'ignored')) }));
  const best = tried.reduce((most, each) => (each.found > most.found ? each : most));
  const taken = set === 'auto' ? best.id : set;
  const joined = placedIn(taken, 'sought');
  const areas = new Map<number, Area>([
    ...joined.matched.map(({ line, area }) => [line, area] as const),
    ...joined.duplicates.flatMap(({ area, lines: rows }) => rows.map((line) => [line, area] as const)),
  ]);
  const firstLine = new Map(once.map((place) => [keyOf(place), place.line]));
  return {
    set: taken,
    areaOf: (place) => areas.get(firstLine.get(keyOf(place)) ?? -1) ?? null,
    joined,
    linesOf: new Map(once.map((place) => [place.line, lines.get(keyOf(place)) ?? []])),
  };
}
