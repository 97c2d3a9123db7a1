import type { CellObject, Range, WorkSheet } from '@e965/xlsx';
import type { CellRange, RawCell, RawTable } from '../../domain/sheet/RawTable.ts';
import { sheetLimits } from './sheetLimits.ts';
import { storedCell } from './storedCell.ts';

const blank: readonly RawCell[] = [];

type Grid = Readonly<Record<number, Readonly<Record<number, CellObject>> | undefined>>;

/**
 * One worksheet as rows of cells, as far as it really holds something: what a range merely declares (a
 * million formatted rows) is not made. Blank rows inside stay, so that lines count as in the sheet.
 *
 * @param from1904 whether the workbook counts its days from 1904
 */
export function sheetRows(sheet: WorkSheet, name: string, fileName: string, from1904: boolean): RawTable {
  // Both levels have gaps, which may be a million wide: only what is there is visited.
  const grid = (sheet['!data'] ?? []) as unknown as Grid;
  const filled = new Map<number, readonly RawCell[]>();
  for (const at of indices(grid, sheetLimits.rows)) {
    const cells = rowOf(grid[at] ?? {}, from1904);
    if (cells.length > 0) filled.set(at, cells);
  }
  const height = Math.max(0, ...lastOf(filled.keys())) + (filled.size > 0 ? 1 : 0);
  const rows = Array.from({ length: height }, (_, at) => filled.get(at) ?? blank);
  const width = [...filled.values()].reduce((widest, row) => Math.max(widest, row.length), 0);
  return {
    fileName,
    sheet: name,
    rows,
    merges: (sheet['!merges'] ?? []).map(cellRange),
    hiddenRows: hiddenIn(sheet['!rows'], height),
    hiddenColumns: hiddenIn(sheet['!cols'], width),
    usualDecimal: 'comma',
  };
}

function indices(sparse: object, end: number): readonly number[] {
  return Object.keys(sparse)
    .map(Number)
    .filter((at) => at < end);
}

/** Keys of an array come in their order. */
function lastOf(keys: Iterable<number>): readonly number[] {
  const last = [...keys].at(-1);
  return last === undefined ? [] : [last];
}

function rowOf(cells: Readonly<Record<number, CellObject>>, from1904: boolean): readonly RawCell[] {
  const found = indices(cells, sheetLimits.columns).flatMap((at) => {
    const cell = storedCell(cells[at], from1904);
    return cell === '' ? [] : [{ at, cell }];
  });
  const row = new Array<RawCell>((found.at(-1)?.at ?? -1) + 1).fill('');
  for (const { at, cell } of found) row[at] = cell;
  return row;
}

function cellRange({ s, e }: Range): CellRange {
  return { top: s.r, left: s.c, bottom: e.r, right: e.c };
}

function hiddenIn(
  lines: readonly ({ hidden?: boolean } | undefined)[] | undefined,
  count: number,
): readonly number[] {
  return indices(lines ?? [], count).filter((at) => lines?.[at]?.hidden === true);
}
