import { splitKind } from '../area/splitKind.ts';
import { findHeader, isColumnNumbers } from './findHeader.ts';
import { isFigureText } from './isFigureText.ts';

/** The rows that name the columns, by index, both ends included. */
export interface HeaderRows {
  readonly first: number;
  readonly last: number;
}

const mostRows = 3;

/**
 * The one to three rows that name the columns. Around the widest of them stand groups ("Hộ nghèo" over
 * "Số hộ" and "Tỉ lệ"): a group is written at the first of its columns, or joined over all of them, and the
 * row below tells its columns apart.
 *
 * @param rows as text, joined cells filled
 * @returns `null` when the table begins without naming its columns
 */
export function findHeaderRows(rows: readonly (readonly string[])[]): HeaderRows | null {
  const at = findHeader(rows);
  if (at < 0) return null;
  let [first, last] = [at, at];
  const room = () => last - first + 1 < mostRows;
  while (room() && tellsApart(rows[last] ?? [], rows[last + 1] ?? [])) last += 1;
  while (room() && first > 0 && tellsApart(rows[first - 1] ?? [], rows[first] ?? [])) first -= 1;
  return { first, last };
}

/**
 * Whether the lower row tells the columns of groups in the upper one apart: it holds words only, and says
 * something under two columns of one group or more. What begins in the first column is a title, not a group;
 * and what names the rows stands under no group only where there are several groups.
 */
function tellsApart(upper: readonly string[], lower: readonly string[]): boolean {
  const told = lower.flatMap((cell, column) => (cell !== '' && cell !== upper[column] ? [column] : []));
  if (told.length < 2 || lower.some(isFigureText) || isColumnNumbers(lower) || namesPlace(lower))
    return false;
  const groups = groupOver(upper, lower.length);
  const over = told.map((column) => groups[column] ?? '');
  const different = new Set(over.filter((group) => group !== ''));
  const begun = told.some((column) => column > 0 && groups[column] === (upper[0] ?? '') && upper[0] !== '');
  if (begun || (over.includes('') && different.size < 2)) return false;
  return [...different].some((group) => over.filter((each) => each === group).length >= 2);
}

/** What stands over each column: its own cell, or the last one to its left. */
function groupOver(row: readonly string[], width: number): readonly string[] {
  let group = '';
  return Array.from({ length: width }, (_, column) => {
    const own = row[column] ?? '';
    return own === '' ? group : (group = own);
  });
}

/** "II | Huyện Bảo Lạc" above the first figures is a heading of rows, not of columns. */
function namesPlace(row: readonly string[]): boolean {
  return row.some((cell) => {
    const { kinds, name } = splitKind(cell.replace(/^[IVXLC]+\s*[.)-]\s*/u, ''));
    return kinds.length > 0 && /^\p{Lu}/u.test(name);
  });
}
