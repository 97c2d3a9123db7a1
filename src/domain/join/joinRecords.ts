import type { Area, AreaSetId } from '../area/Area.ts';
import type { AreaSets } from '../area/AreaSet.ts';
import { fold } from '../area/fold.ts';
import { grouped } from './grouped.ts';
import type { JoinRecord, JoinReport, Matched } from './JoinReport.ts';
import { headingOf } from './headingOf.ts';
import { matchUnit } from './matchUnit.ts';
import { suggestUnits } from './suggestUnits.ts';
import { unitIndex } from './unitIndex.ts';

export type JoinedRecords = Pick<
  JoinReport,
  'matched' | 'rowsWithoutUnit' | 'unitsWithoutRow' | 'ambiguous' | 'conflicts' | 'duplicates' | 'headings'
>;

/**
 * Joins records with the units of one set and reports from both sides; every record ends in exactly one
 * list. A heading row ("Huyện Bảo Lạc") says where the rows below it lie, if they do not say so themselves.
 * A name one letter off is taken as `near` only where no other unit is close and none claims the unit.
 *
 * @param nearness `ignored` while the set is still being sought: it is the slow part, and decides nothing
 */
export function joinRecords(
  sets: AreaSets,
  set: AreaSetId,
  records: readonly JoinRecord[],
  nearness: 'sought' | 'ignored' = 'sought',
): JoinedRecords {
  const index = unitIndex(sets, set);
  const found: Matched[] = [];
  const without: { line: number; record: number; name: string }[] = [];
  const ambiguous: { line: number; name: string; candidates: readonly Area[] }[] = [];
  const conflicts: { line: number; code: string; name: string; byCode: Area; byName: Area | null }[] = [];
  const headings: { line: number; area: Area }[] = [];
  let below: string | null = null;

  records.forEach((record, position) => {
    const { line, code, name } = record;
    const heading = headingOf(sets, set, record);
    if (heading !== null) {
      below = heading.name;
      headings.push({ line, area: heading });
      return;
    }
    const placed = below === null || record.parents.length > 0 ? record : { ...record, parents: [below] };
    const match = matchUnit(index, placed);
    if (match.kind === 'unit') {
      const { area, how, written } = match;
      found.push({ line, record: position, area, how, written });
    } else if (match.kind === 'ambiguous') ambiguous.push({ line, name, candidates: match.candidates });
    else if (match.kind === 'conflict')
      conflicts.push({ line, code, name, byCode: match.byCode, byName: match.byName });
    else without.push({ line, record: position, name: name === '' ? code : name });
  });

  const claimed = new Set(found.map(({ area }) => area));
  const rowsWithoutUnit: JoinReport['rowsWithoutUnit'][number][] = [];
  for (const { line, record, name } of without) {
    const suggestions = nearness === 'sought' ? suggestUnits(sets, set, name) : [];
    const [nearest, ...others] = suggestions;
    const sure = nearest?.distance === 1 && others.length === 0 && fold(nearest.area.name).length >= 5;
    if (nearest === undefined || !sure || claimed.has(nearest.area)) {
      rowsWithoutUnit.push({ line, name, suggestions });
    } else found.push({ line, record, area: nearest.area, how: 'near', written: name });
  }

  const rows = [...grouped(found, ({ area }) => area)];
  const duplicates = rows.flatMap(([area, group]) =>
    group.length > 1 ? [{ area, lines: group.map(({ line }) => line).sort((a, b) => a - b) }] : [],
  );
  const matched = rows
    .flatMap(([, group]) => (group.length === 1 ? group : []))
    .sort((a, b) => a.record - b.record);
  const present = new Set(rows.map(([area]) => area));
  const unitsWithoutRow = sets[set].areas.filter((area) => !present.has(area));
  return { matched, rowsWithoutUnit, unitsWithoutRow, ambiguous, conflicts, duplicates, headings };
}
