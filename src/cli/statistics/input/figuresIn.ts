import { missingOf } from '../../../domain/sheet/missingOf.ts';
import { numberIn } from '../../../domain/sheet/numberIn.ts';
import type { Decimal } from '../../../domain/sheet/SheetTable.ts';
import { CliFault } from '../../CliFault.ts';
import type { CliTable } from './CliTable.ts';
import { columnAt } from './columnAt.ts';

/**
 * The figures of a column, NaN where the cell is empty or says that there is none (NA, NaN, `-`, `…`). One decimal sign
 * serves the whole column: plain numbers as programs write them first, then the sign that reads all cells. A cell of 33,1 % is a share.
 *
 * @throws CliFault with the first row that is no number
 */
export function figuresIn(table: CliTable, column: string): Float64Array {
  const at = columnAt(table, column);
  const cells = table.rows.map(({ cells: row }) => row[at] ?? '');
  const powerOf = (cell: string) => (cell.endsWith('%') ? -2 : 0);
  const other: Decimal = table.usualDecimal === 'comma' ? 'point' : 'comma';
  const readings = [
    (cell: string) => (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(cell) ? Number(cell) : null),
    (cell: string) => numberIn(cell, table.usualDecimal, powerOf(cell)),
    (cell: string) => numberIn(cell, other, powerOf(cell)),
  ];
  const columns = readings.map((read) => cells.map((cell) => (missingOf(cell) === null ? read(cell) : NaN)));
  const found = columns.find((values) => !values.includes(null));
  if (found !== undefined) return Float64Array.from(found, (value) => value ?? NaN);
  const wrong = Math.max(...columns.map((values) => values.indexOf(null)));
  throw new CliFault((words) =>
    words.cellNotNumber(table.file, table.rows[wrong]?.line ?? 0, column, cells[wrong] ?? ''),
  );
}
