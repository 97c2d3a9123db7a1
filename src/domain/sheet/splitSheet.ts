import type { Problem } from '../problem/Problem.ts';
import { asideKind } from './asideKind.ts';
import { isColumnNumbers } from './findHeader.ts';
import type { HeaderRows } from './findHeaderRows.ts';
import { headerNames } from './headerNames.ts';
import type { RawCell } from './RawTable.ts';
import type { AsideLine, SheetRow } from './SheetTable.ts';

export interface SplitSheet {
  readonly header: readonly string[];
  readonly rows: readonly SheetRow[];
  readonly aside: readonly AsideLine[];
  /** Lines "Tổng cộng", whose figures are held against the sum of the rows. */
  readonly totals: readonly SheetRow[];
  readonly problems: readonly Problem[];
}

const isBlank = (row: readonly string[]) => row.every((cell) => cell === '');

/**
 * The lines of a sheet by what they are: the names of the columns, rows of figures, and what stands aside
 * (titles, the row of column numbers, totals, notes and signatures). Every line that is not blank is one of these.
 *
 * @param texts all rows as text, joined cells filled
 * @param stored the same rows as the file holds them
 * @param leftOut indices of rows the planner leaves out
 */
export function splitSheet(
  file: string,
  texts: readonly (readonly string[])[],
  stored: readonly (readonly RawCell[])[],
  named: HeaderRows,
  leftOut: ReadonlySet<number>,
): SplitSheet {
  const header = headerNames(texts, named);
  const problems: Problem[] = [];
  const twice = header.find((name, index) => name !== '' && header.indexOf(name) < index);
  if (twice !== undefined) problems.push({ code: 'columns-same-name', file, column: twice });
  const aside: AsideLine[] = [];
  const [rows, totals]: [SheetRow[], SheetRow[]] = [[], []];
  for (const [index, row] of texts.entries()) {
    if ((index >= named.first && index <= named.last) || isBlank(row) || leftOut.has(index)) continue;
    const line = index + 1;
    const sheetRow = {
      line,
      cells: header.map((_, column) => row[column] ?? ''),
      stored: stored[index] ?? [],
    };
    const kind = kindOf(row, index, named);
    if (kind !== null) aside.push({ line, kind, text: textOf(row) });
    if (kind === 'total') totals.push(sheetRow);
    if (kind !== null) continue;
    const surplus = row.slice(header.length).some((cell) => cell !== '');
    if (surplus)
      problems.push({ code: 'cells-surplus', file, line, cells: row.length, columns: header.length });
    rows.push(sheetRow);
  }
  return { header, rows, aside, totals, problems };
}

function kindOf(
  row: readonly string[],
  index: number,
  { first, last }: HeaderRows,
): AsideLine['kind'] | null {
  if (index < first) return asideKind(row) === 'total' ? 'total' : 'title';
  if (index === last + 1 && isColumnNumbers(row)) return 'column-numbers';
  return asideKind(row);
}

function textOf(row: readonly string[]): string {
  return row
    .filter((cell) => cell !== '')
    .join(' · ')
    .slice(0, 200);
}
