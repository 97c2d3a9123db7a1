import type { Cell } from '../indicator/Cell.ts';
import type { Problem } from '../problem/Problem.ts';
import { cellText } from './cellText.ts';
import { columnRole, levelOf } from './columnRole.ts';
import { decimalOf, decimalVotes } from './decimalOf.ts';
import { fillMerges } from './fillMerges.ts';
import { findHeaderRows } from './findHeaderRows.ts';
import { nameYears } from './nameYears.ts';
import { legacyQuestion, readLegacy } from './readLegacy.ts';
import type { RawTable } from './RawTable.ts';
import { readNumbers, yearIn } from './readNumbers.ts';
import { figureOf } from './figureOf.ts';
import type {
  ColumnReading,
  Decimal,
  NumberReading,
  SheetChoices,
  SheetRow,
  SheetTable,
  TotalLine,
} from './SheetTable.ts';
import { splitSheet } from './splitSheet.ts';
import { statusOf } from './statusOf.ts';
import { withParents } from './withParents.ts';

export interface ReadSheet {
  /** `null` when the file was refused; the one problem says why. */
  readonly table: SheetTable | null;
  readonly problems: readonly Problem[];
}

const most = { rows: 200_000, columns: 500 } as const;

/**
 * Understands the rows of one sheet as a sheet of units: finds the lines that name its columns below title
 * lines, sets totals and notes aside, and types every column from all of its cells. The same for every table
 * format; only how the rows are got out of the file differs. What the planner corrected overrides what would
 * be proposed, everywhere.
 *
 * @param choices the planner's answers and corrections to an earlier reading
 */
export function readRows(raw: RawTable, choices: SheetChoices = {}): ReadSheet {
  const { fileName: file } = raw;
  const refused = (problem: Problem): ReadSheet => ({ table: null, problems: [problem] });
  // A mark left in the last row of a sheet makes it no longer: blank rows are none.
  const written = raw.rows.filter((row) => row.length > 0).length;
  if (written > most.rows) return refused({ code: 'too-long', file, rows: written, most: most.rows });
  const columns = raw.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (columns > most.columns) return refused({ code: 'too-wide', file, columns, most: most.columns });
  const legacy = readLegacy(
    raw.rows.map((row) => row.map(cellText)),
    choices.legacyFont,
  );
  if (legacy.rows.every((row) => row.every((cell) => cell === '')))
    return refused({ code: 'file-empty', file });
  const texts = fillMerges(
    legacy.rows,
    raw.merges,
    (row, column) => typeof raw.rows[row]?.[column] === 'string',
  );
  const named = headerRowsIn(texts, choices);
  if (named === null) return refused({ code: 'header-missing', file });

  const out = choices.hidden === 'out';
  const sheet = splitSheet(file, texts, raw.rows, named, new Set(out ? raw.hiddenRows : []));
  if (sheet.rows.length === 0) return refused({ code: 'rows-missing', file });
  const problems = [...legacyQuestion(file, legacy), ...hiddenQuestion(raw, choices), ...sheet.problems];
  const hidden = new Set(raw.hiddenColumns);
  const header = nameYears(sheet.header, sheet.aside, file);
  const read = readColumns(file, header, sheet.rows, raw.usualDecimal, choices, out ? hidden : new Set());
  const table: SheetTable = {
    fileName: file,
    header,
    headerLines: { first: named.first + 1, last: named.last + 1 },
    rows: sheet.rows,
    columns: withParents(
      read.columns.map((column) => ({ ...column, hidden: hidden.has(column.index) })),
      choices,
    ),
    aside: sheet.aside,
    totals: sheet.totals.map((row) => totalLine(row, read.columns)),
    hiddenLines: out ? [] : raw.hiddenRows.map((index) => index + 1),
    legacyFont: legacy.font,
  };
  return { table, problems: [...problems, ...read.problems] };
}

function headerRowsIn(texts: readonly (readonly string[])[], { headerLines }: SheetChoices) {
  if (headerLines === undefined) return findHeaderRows(texts);
  const last = Math.min(headerLines.last, texts.length) - 1;
  const first = Math.min(headerLines.first - 1, last);
  return first < 0 ? null : { first, last };
}

function hiddenQuestion(raw: RawTable, { hidden }: SheetChoices): readonly Problem[] {
  const { fileName: file, hiddenRows, hiddenColumns } = raw;
  if (hidden !== undefined || hiddenRows.length + hiddenColumns.length === 0) return [];
  return [{ code: 'hidden-cells', file, rows: hiddenRows.length, columns: hiddenColumns.length }];
}

/** Every column typed from all of its cells, with the decimal sign that the file as a whole shows. */
function readColumns(
  file: string,
  header: readonly string[],
  rows: readonly SheetRow[],
  usualDecimal: Decimal,
  choices: SheetChoices,
  leftOut: ReadonlySet<number>,
) {
  const problems: Problem[] = [];
  const cellsOf = (index: number) => rows.map((row) => row.cells[index] ?? '');
  /** Stored numbers have no sign to vote with. */
  const writtenOf = (index: number) =>
    rows.flatMap((row) => (typeof row.stored[index] === 'string' ? (row.cells[index] ?? '') : []));
  const shown = shownDecimal(header.map((_, index) => writtenOf(index)));
  const usual = { sign: shown ?? usualDecimal, shown: shown !== null };
  const columns = header.map((name, index): Omit<ColumnReading, 'hidden'> => {
    const cells = cellsOf(index);
    const role = leftOut.has(index) ? 'empty' : (choices.roles?.[index] ?? columnRole(name, cells));
    const column = { index, header: name, level: levelOf(name) };
    const mayBeStatus = role === 'text' || role === 'name' || choices.roles?.[index] === 'number';
    const status = mayBeStatus ? statusOf(cells) : null;
    if (status !== null)
      return { ...column, role: 'number', numbers: statusReading(usual.sign, status, name) };
    if (role !== 'number') return { ...column, role, numbers: null };
    const read = readNumbers({ file, index, header: name, rows, usual, choices });
    problems.push(...read.problems);
    return { ...column, role, numbers: read.reading };
  });
  return { columns, problems };
}

/** What most columns that decide agree on; `null` if none does or they are even. */
function shownDecimal(columns: readonly (readonly string[])[]): Decimal | null {
  const signs = columns.map((cells) => decimalOf(decimalVotes(cells)));
  const commas = signs.filter((sign) => sign === 'comma').length;
  const points = signs.filter((sign) => sign === 'point').length;
  return commas === points ? null : commas > points ? 'comma' : 'point';
}

function statusReading(decimal: Decimal, cells: readonly Cell[], header: string): NumberReading {
  const sure = { decimalSureness: 'found', scaleSureness: 'found' } as const;
  return { decimal, scale: 'status', year: yearIn(header), cells, ...sure };
}

function totalLine(
  { line, cells, stored }: SheetRow,
  columns: readonly Omit<ColumnReading, 'hidden'>[],
): TotalLine {
  return {
    line,
    label: cells.find((cell) => /\p{L}/u.test(cell)) ?? '',
    cells: columns.map(({ index, numbers }): Cell => {
      if (numbers === null) return 'not-applicable';
      return (
        figureOf(stored[index] ?? '', cells[index] ?? '', numbers.decimal, numbers.scale) ?? 'not-reported'
      );
    }),
  };
}
