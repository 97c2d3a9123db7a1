import type { Cell, Column } from '../../domain/indicator/Cell.ts';
import { missingOf } from '../../domain/sheet/missingOf.ts';
import { CliFault } from '../CliFault.ts';
import type { CliTable } from '../statistics/input/CliTable.ts';
import { columnAt } from '../statistics/input/columnAt.ts';
import { figuresIn } from '../statistics/input/figuresIn.ts';

/**
 * The households of each unit, or why there is no figure.
 *
 * @throws CliFault with the first row whose figure is no whole number from zero up
 */
export function householdsIn(table: CliTable, column: string): Column {
  const at = columnAt(table, column);
  return Array.from(figuresIn(table, column), (figure, row): Cell => {
    const { line = 0, cells = [] } = table.rows[row] ?? {};
    const text = cells[at] ?? '';
    if (Number.isNaN(figure)) return missingOf(text) ?? 'not-reported';
    if (Number.isInteger(figure) && figure >= 0) return figure;
    throw new CliFault((words) => words.householdsNotWhole(table.file, line, column, text));
  });
}
