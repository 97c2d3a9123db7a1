import { levels } from '../area/Area.ts';
import type { Cell } from '../indicator/Cell.ts';
import { asideKind } from './asideKind.ts';
import { cellText } from './cellText.ts';
import { columnRole, levelOf } from './columnRole.ts';
import { decimalOf, decimalVotes } from './decimalOf.ts';
import { findHeader, isColumnNumbers } from './findHeader.ts';
import type { Problem } from '../problem/Problem.ts';
import type { RawTable } from './RawTable.ts';
import { readNumbers, yearIn } from './readNumbers.ts';
import { statusOf } from './statusOf.ts';
import type {
  AsideLine,
  ColumnReading,
  Decimal,
  NumberReading,
  SheetChoices,
  SheetRow,
  SheetTable,
} from './SheetTable.ts';

export interface ReadSheet {
  /** `null` when the file was refused; the one problem says why. */
  readonly table: SheetTable | null;
  readonly problems: readonly Problem[];
}

export const most = { rows: 200_000, columns: 500 } as const;

const isBlank = (row: readonly string[]) => row.every((cell) => cell.trim() === '');

/**
 * Understands the rows of one sheet as a sheet of units: finds the header below title lines, sets totals and notes
 * aside, and types every column from all of its cells. The same for every table format; only how the rows
 * are got out of the file differs.
 *
 * @param choices the planner's answers to questions of an earlier reading
 */
export function readRows(table: RawTable, choices: SheetChoices = {}): ReadSheet {
  const { fileName: file, usualDecimal: usual } = table;
  const raw = table.rows.map((row) => row.map(cellText));
  const refused = (problem: Problem): ReadSheet => ({ table: null, problems: [problem] });
  if (raw.every(isBlank)) return refused({ code: 'file-empty', file });
  if (raw.length > most.rows) return refused({ code: 'too-long', file, rows: raw.length, most: most.rows });
  const columns = raw.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (columns > most.columns) return refused({ code: 'too-wide', file, columns, most: most.columns });
  const at = findHeader(raw);
  if (at < 0) return refused({ code: 'header-missing', file });

  const problems: Problem[] = [];
  const { header, rows, aside } = split(raw, at, file, problems);
  if (rows.length === 0) return refused({ code: 'rows-missing', file });
  const cellsOf = (index: number) => rows.map((row) => row.cells[index] ?? '');
  const shown = usualDecimal(header.map((_, index) => cellsOf(index)));
  const sign = { sign: shown ?? usual, shown: shown !== null };
  const readings = header.map((name, index): ColumnReading => {
    const cells = cellsOf(index);
    const role = columnRole(name, cells);
    const column = { index, header: name, level: levelOf(name) };
    const status = role === 'text' || role === 'name' ? statusOf(cells) : null;
    if (status !== null)
      return { ...column, role: 'number', numbers: statusReading(sign.sign, status, name) };
    if (role !== 'number') return { ...column, role, numbers: null };
    const read = readNumbers({ file, index, header: name, rows, usual: sign, choices });
    problems.push(...read.problems);
    return { ...column, role, numbers: read.reading };
  });
  const columnsRead = withParents(readings);
  return {
    table: { fileName: file, header, headerLine: at + 1, rows, columns: columnsRead, aside },
    problems,
  };
}

function split(raw: readonly (readonly string[])[], at: number, file: string, problems: Problem[]) {
  const header = [...(raw[at] ?? [])];
  while (header.length > 1 && header.at(-1) === '') header.pop();
  const twice = header.find((name, index) => name !== '' && header.indexOf(name) < index);
  if (twice !== undefined) problems.push({ code: 'columns-same-name', file, column: twice });
  const aside: AsideLine[] = [];
  const rows: SheetRow[] = [];
  for (const [index, row] of raw.entries()) {
    if (index === at || isBlank(row)) continue;
    const line = index + 1;
    const kind =
      index < at ? 'title' : index === at + 1 && isColumnNumbers(row) ? 'column-numbers' : asideKind(row);
    if (kind !== null) {
      aside.push({
        line,
        kind,
        text: row
          .filter((cell) => cell !== '')
          .join(' · ')
          .slice(0, 200),
      });
      continue;
    }
    const surplus = row.slice(header.length).some((cell) => cell.trim() !== '');
    if (surplus)
      problems.push({ code: 'cells-surplus', file, line, cells: row.length, columns: header.length });
    rows.push({ line, cells: header.map((_, column) => row[column] ?? '') });
  }
  return { header, rows, aside };
}

/** What most columns that decide agree on; `null` if none does or they are even. */
function usualDecimal(columns: readonly (readonly string[])[]): Decimal | null {
  const signs = columns.map((cells) => decimalOf(decimalVotes(cells)));
  const commas = signs.filter((sign) => sign === 'comma').length;
  const points = signs.filter((sign) => sign === 'point').length;
  return commas === points ? null : commas > points ? 'comma' : 'point';
}

function statusReading(decimal: Decimal, cells: readonly Cell[], header: string): NumberReading {
  const sure = { decimalSureness: 'found', scaleSureness: 'found' } as const;
  return { decimal, scale: 'status', year: yearIn(header), cells, ...sure };
}

/** Of the columns that name places, the lowest level names the unit; the others say where it lies. */
function withParents(readings: readonly ColumnReading[]): readonly ColumnReading[] {
  const depth = ({ level }: ColumnReading) => (level === null ? -1 : levels.indexOf(level));
  const naming = readings.filter(({ role }) => role === 'name');
  const texts = naming.length > 0 ? naming : readings.filter(({ role }) => role === 'text').slice(0, 1);
  const lowest = Math.max(...texts.map(depth));
  const unit = texts.find((reading) => depth(reading) === lowest);
  return readings.map((reading) => {
    if (reading === unit) return { ...reading, role: 'name' };
    return reading.role !== 'name' ? reading : { ...reading, role: depth(reading) < 0 ? 'text' : 'parent' };
  });
}
