import type { Column } from './Cell.ts';
import { plus } from './cellwise.ts';
import type { FigureTable } from './FigureTable.ts';
import type { Operand } from './Indicator.ts';

/**
 * The base column an operand names, or the cell-wise sum of several (poor + near-poor); a cell missing in
 * one of them is missing with that reason. `null` where the table has no such column.
 */
export function operandColumn(table: FigureTable, operand: Operand): Column | null {
  if (typeof operand === 'string') return table.columns[operand] ?? null;
  let sum: Column | null = null;
  for (const name of operand) {
    const column: Column | undefined = table.columns[name];
    if (!column) return null;
    sum = sum === null ? column : plus(sum, column);
  }
  return sum;
}
