import type { CliTable } from './CliTable.ts';
import { columnAt } from './columnAt.ts';

/** The cells of a column as text; `null` for an empty one. */
export function textsIn(table: CliTable, column: string): readonly (string | null)[] {
  const at = columnAt(table, column);
  return table.rows.map(({ cells }) => {
    const text = cells[at] ?? '';
    return text === '' ? null : text;
  });
}
