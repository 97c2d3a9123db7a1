import type { Cell } from '../indicator/Cell.ts';
import { isFigure } from '../indicator/Cell.ts';
import type { ValueColumn } from '../join/columnsFor.ts';
import type { SheetTable } from '../sheet/SheetTable.ts';

/** A line of figures, of a unit, a heading or a total. */
export interface CheckedLine {
  readonly line: number;
  /** The figure of a column, or why there is none. */
  at(column: ValueColumn): Cell;
  /** The sum of several columns; `null` where one of them has no figure. */
  sum(columns: readonly ValueColumn[]): number | null;
}

/** Every line that holds figures, totals after rows. */
export function checkedLines({ rows, totals, columns }: SheetTable): readonly CheckedLine[] {
  const cellsOf = new Map(columns.map(({ index, numbers }) => [index, numbers?.cells]));
  const positionOf = new Map(columns.map(({ index }, position) => [index, position]));
  const lineOf = (line: number, at: CheckedLine['at']): CheckedLine => ({
    line,
    at,
    sum(summed) {
      const cells = summed.map(at).filter(isFigure);
      return cells.length < summed.length ? null : cells.reduce((sum, cell) => sum + cell, 0);
    },
  });
  return [
    ...rows.map(({ line }, row) => lineOf(line, ({ index }) => cellsOf.get(index)?.[row] ?? 'not-reported')),
    ...totals.map(({ line, cells }) =>
      lineOf(line, ({ index }) => cells[positionOf.get(index) ?? -1] ?? 'not-reported'),
    ),
  ];
}
