import type { AreaSetId } from '../area/Area.ts';
import type { AreaSets } from '../area/AreaSet.ts';
import { fold } from '../area/fold.ts';
import { decisionsFor } from './decisionsFor.ts';
import { grouped } from './grouped.ts';
import { headingOf } from './headingOf.ts';
import type { JoinRecord, JoinReport, Matched } from './JoinReport.ts';
import { type MatchDecision, questionOf } from './MatchDecision.ts';
import { matchUnit } from './matchUnit.ts';
import { suggestUnits } from './suggestUnits.ts';
import { unitIndex } from './unitIndex.ts';

export type JoinedRecords = Omit<
  JoinReport,
  'file' | 'set' | 'setSureness' | 'keys' | 'records' | 'problems'
>;

type Row<List extends 'rowsWithoutUnit' | 'ambiguous' | 'conflicts' | 'leftOut' | 'headings'> =
  JoinReport[List][number];

/**
 * Joins records with the units of one set and reports from both sides; every record ends in exactly one
 * list. A heading row ("Huyện Bảo Lạc") says where the rows below it lie, if they do not say so themselves.
 * What code and name leave open is settled by the planner's decisions, where there are some. A name one letter
 * off is taken as `near` only where no other unit is close and none claims the unit.
 *
 * @param nearness `ignored` while the set is still being sought: it is the slow part, and decides nothing
 */
export function joinRecords(
  sets: AreaSets,
  set: AreaSetId,
  records: readonly JoinRecord[],
  nearness: 'sought' | 'ignored' = 'sought',
  decisions: readonly MatchDecision[] = [],
): JoinedRecords {
  const index = unitIndex(sets, set);
  const decided = decisionsFor(sets, set, decisions);
  const found: Matched[] = [];
  const without: { record: JoinRecord; position: number; name: string }[] = [];
  const ambiguous: Row<'ambiguous'>[] = [];
  const conflicts: Row<'conflicts'>[] = [];
  const leftOut: Row<'leftOut'>[] = [];
  const headings: Row<'headings'>[] = [];
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
      found.push({ line, record: position, area, how, written, decidedFor: null, question: null });
      return;
    }
    const question = questionOf(placed);
    const settled = decided(placed);
    if (settled !== null) {
      const { area, from } = settled;
      const written = name === '' ? code : name;
      if (area === null) leftOut.push({ line, name: written, from });
      else found.push({ line, record: position, area, how: 'decided', written, decidedFor: from, question });
    } else if (match.kind === 'ambiguous')
      ambiguous.push({ line, name, question, candidates: match.candidates });
    else if (match.kind === 'conflict')
      conflicts.push({ line, code, name, question, byCode: match.byCode, byName: match.byName });
    else without.push({ record: placed, position, name: name === '' ? code : name });
  });

  const claimed = new Set(found.map(({ area }) => area));
  const rowsWithoutUnit: Row<'rowsWithoutUnit'>[] = [];
  for (const { record, position, name } of without) {
    const { line } = record;
    const question = questionOf(record);
    const suggestions = nearness === 'sought' ? suggestUnits(sets, set, name, record.parents) : [];
    const [nearest, ...others] = suggestions;
    const sure =
      nearest?.distance === 1 &&
      nearest.via === null &&
      others.length === 0 &&
      fold(nearest.area.name).length >= 5;
    if (nearest === undefined || !sure || claimed.has(nearest.area))
      rowsWithoutUnit.push({ line, name, question, suggestions });
    else {
      const { area } = nearest;
      found.push({ line, record: position, area, how: 'near', written: name, decidedFor: null, question });
    }
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
  return {
    matched,
    rowsWithoutUnit,
    unitsWithoutRow,
    ambiguous,
    conflicts,
    duplicates,
    headings,
    leftOut,
  };
}
