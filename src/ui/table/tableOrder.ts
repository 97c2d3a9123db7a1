import { sortUnits } from '../../domain/outcome/sortUnits.ts';
import type { Outcome } from '../../domain/outcome/Outcome.ts';
import type { Plan } from '../../domain/plan.ts';
import type { TableColumn } from './TableColumn.ts';

/** Units in the order of the table. A column that the plan sorts by may have gone with its indicator: the table then keeps its own order. */
export function tableOrder(
  { visible }: Pick<Outcome, 'visible'>,
  columns: readonly TableColumn[],
  { by, descending }: Plan['sort'],
): Int32Array {
  const sorted = columns.find(({ sort }) => sort === by);
  return sorted === undefined ? visible : sortUnits(visible, sorted.cells, descending);
}
