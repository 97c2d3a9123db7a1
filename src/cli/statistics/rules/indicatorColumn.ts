import { isFigure, type Cell, type Column } from '../../../domain/indicator/Cell.ts';
import { divide } from '../../../domain/indicator/divide.ts';
import type { Operand } from '../../../domain/indicator/Indicator.ts';
import { indicatorById } from '../../../domain/indicator/indicatorById.ts';
import { missingOf } from '../../../domain/sheet/missingOf.ts';
import { statusOf } from '../../../domain/sheet/statusOf.ts';
import { CliFault } from '../../CliFault.ts';
import type { CliTable } from '../input/CliTable.ts';
import { columnAt } from '../input/columnAt.ts';
import { figuresIn } from '../input/figuresIn.ts';

/**
 * One indicator of the catalogue in a table: a column of its name, else formed from the columns of counts it is made of.
 *
 * @param percent columns of shares written as percent without a sign
 * @returns `null` where the table has neither
 * @throws CliFault where a share is none
 */
export function indicatorColumn(table: CliTable, id: string, percent: readonly string[]): Column | null {
  const indicator = indicatorById(id);
  if (indicator === undefined) return null;
  if (table.header.includes(id)) {
    const cells = cellsIn(table, id, percent.includes(id) ? 100 : 1);
    return indicator.unit === 'share' ? shares(table, id, cells) : cells;
  }
  const { formation } = indicator;
  if (formation.rule !== 'ratio')
    return table.header.includes(formation.of) ? cellsIn(table, formation.of, 1) : null;
  const [above, below] = [summed(table, formation.numerator), summed(table, formation.denominator)];
  return above === null || below === null ? null : divide(above, below);
}

function cellsIn(table: CliTable, name: string, divisor: number): Column {
  const at = columnAt(table, name);
  const texts = table.rows.map(({ cells }) => cells[at] ?? '');
  const statuses = statusOf(texts);
  if (statuses !== null) return statuses;
  return Array.from(figuresIn(table, name), (value, row): Cell =>
    Number.isNaN(value)
      ? (missingOf(texts[row] ?? '') ?? 'not-reported')
      : texts[row]?.endsWith('%') === true
        ? value
        : value / divisor,
  );
}

function summed(table: CliTable, operand: Operand): Column | null {
  const names = typeof operand === 'string' ? [operand] : operand;
  if (!names.every((name) => table.header.includes(name))) return null;
  return names
    .map((name) => cellsIn(table, name, 1))
    .reduce((sum, column) => sum.map((cell, row) => plus(cell, column[row] ?? 'not-reported')));
}

function plus(one: Cell, other: Cell): Cell {
  if (!isFigure(one)) return one;
  return isFigure(other) ? one + other : other;
}

function shares(table: CliTable, column: string, cells: Column): Column {
  const wrong = cells.findIndex((cell) => isFigure(cell) && (cell < 0 || cell > 1));
  if (wrong < 0) return cells;
  throw new CliFault((words) =>
    words.shareOutside(table.file, table.rows[wrong]?.line ?? 0, column, String(cells[wrong])),
  );
}
