import type { AreaSetId } from '../area/Area.ts';
import type { AreaSets } from '../area/AreaSet.ts';
import type { Problem } from '../problem/Problem.ts';
import type { ColumnRole, SheetTable } from '../sheet/SheetTable.ts';
import { chooseSet, joinableSets, type Trial } from './chooseSet.ts';
import { findKeys, type KeyCandidate } from './findKeys.ts';
import { joinProblems } from './joinProblems.ts';
import { joinRecords } from './joinRecords.ts';
import { vintageTold } from './vintageTold.ts';
import type { MatchDecision } from './MatchDecision.ts';
import type { JoinRecord, JoinReport, KeyColumns } from './JoinReport.ts';

const looks: Readonly<Record<ColumnRole, KeyCandidate['looks'] | null>> = {
  code: 'code',
  name: 'name',
  parent: 'name',
  text: 'text',
  number: 'number',
  order: null,
  year: null,
  empty: null,
};

/**
 * Joins a sheet with the units it is about. Level and vintage are found from the whole sheet, codes first,
 * then names; or taken from the planner. Nothing enters silently: every row is in one list of the report.
 *
 * @param set `auto`, or what the planner chose
 * @param year which year of a sheet that holds several; the latest if left out
 * @param decisions what the planner answered to open rows, earlier files first
 */
export function joinSheet(
  table: SheetTable,
  sets: AreaSets,
  set: AreaSetId | 'auto' = 'auto',
  year?: number,
  decisions: readonly MatchDecision[] = [],
): JoinReport {
  const { fileName: file } = table;
  const problems: Problem[] = [];
  const kept = rowsOfOneYear(table, problems, year);
  const candidates = table.columns.flatMap(({ index, role }): KeyCandidate[] => {
    const kind = looks[role];
    return kind === null ? [] : [{ index, looks: kind, cells: kept.map((row) => cellAt(table, row, index)) }];
  });
  const tryAs = (id: AreaSetId, nearness: 'sought' | 'ignored'): Trial => {
    const keys = findKeys(sets, id, candidates);
    const records = recordsOf(table, kept, keys);
    return {
      set: id,
      keys,
      records,
      joined: withRows(joinRecords(sets, id, records, nearness, decisions), kept),
    };
  };

  const found =
    set === 'auto'
      ? chooseSet(
          sets,
          joinableSets.map((id) => tryAs(id, 'ignored')),
          vintageTold(table.header),
        )
      : null;
  const trial = tryAs(set === 'auto' ? (found?.trial.set ?? 'commune2025') : set, 'sought');
  const other = found?.other ?? null;
  if ((set === 'auto' && found === null) || trial.joined.matched.length === 0)
    problems.push({ code: 'units-unknown', file, rows: kept.length });
  else if (!table.columns.some(({ index, role }) => role === 'number' && index !== trial.keys.code))
    problems.push({ code: 'values-missing', file });
  if (other !== null) problems.push({ code: 'vintage-assumed', file, taken: trial.set, other });
  return {
    file,
    set: trial.set,
    setSureness: set !== 'auto' ? 'chosen' : other === null ? 'found' : 'assumed',
    keys: trial.keys,
    records: kept.length,
    ...trial.joined,
    problems: [...problems, ...joinProblems(file, trial.joined)],
  };
}

const cellAt = (table: SheetTable, row: number, column: number) => table.rows[row]?.cells[column] ?? '';

function recordsOf(table: SheetTable, kept: readonly number[], keys: KeyColumns): readonly JoinRecord[] {
  return kept.map((row) => ({
    line: table.rows[row]?.line ?? 0,
    code: keys.code < 0 ? '' : cellAt(table, row, keys.code),
    name: keys.name < 0 ? '' : withoutNumber(cellAt(table, row, keys.name)),
    parents: keys.parents.map((column) => cellAt(table, row, column)).filter((cell) => cell !== ''),
  }));
}

/** "3. Cô Ba" is Cô Ba; a hamlet that is called by a number alone keeps it. */
const withoutNumber = (name: string) => name.replace(/^\d{1,3}\s*[.)]\s*(?=\p{L})/u, '');

/** Positions among the kept rows become positions in the table. */
function withRows(joined: Trial['joined'], kept: readonly number[]): Trial['joined'] {
  const matched = joined.matched.map((each) => ({ ...each, record: kept[each.record] ?? -1 }));
  return { ...joined, matched };
}

/** Indices of the rows of one year; of all rows, when the sheet has no column of years or only one year. */
function rowsOfOneYear(table: SheetTable, problems: Problem[], year?: number): readonly number[] {
  const all = table.rows.map((_, index) => index);
  const column = table.columns.find(({ role }) => role === 'year');
  if (column === undefined) return all;
  const yearOf = (row: number) => Number(cellAt(table, row, column.index));
  const years = [...new Set(all.map(yearOf))].filter((value) => value > 0).sort((a, b) => a - b);
  const taken = year ?? years.at(-1);
  if (taken === undefined || years.length < 2) return all;
  if (year === undefined)
    problems.push({ code: 'years-several', file: table.fileName, column: column.header, years, taken });
  return all.filter((row) => yearOf(row) === taken);
}
