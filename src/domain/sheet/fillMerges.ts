import type { CellRange } from './RawTable.ts';

/**
 * The rows of a sheet with the text of every cell that is joined downwards in each of its rows: a district
 * written once beside its twelve communes. Figures are not repeated: one figure for several rows is a figure
 * of none of them. Sideways nothing is filled, so that a title keeps its one cell.
 *
 * @param rows as text
 * @param isText whether the cell at a place holds text and no stored number
 */
export function fillMerges(
  rows: readonly (readonly string[])[],
  merges: readonly CellRange[],
  isText: (row: number, column: number) => boolean,
): readonly (readonly string[])[] {
  const down = merges.filter(({ top, bottom }) => bottom > top);
  if (down.length === 0) return rows;
  const filled = rows.map((row) => [...row]);
  for (const { top, left, bottom } of down) {
    const text = rows[top]?.[left] ?? '';
    if (text === '' || !isText(top, left)) continue;
    // A range may be declared far below the last row.
    for (const cells of filled.slice(top + 1, bottom + 1)) {
      while (cells.length <= left) cells.push('');
      cells[left] = text;
    }
  }
  return filled;
}
