import type { CliTable } from './CliTable.ts';
import { textsIn } from './textsIn.ts';

/** Names of the rows: those of a column, else their number from 1. */
export function idsIn(table: CliTable, column: string | undefined): readonly string[] {
  if (column === undefined) return table.rows.map((_, at) => String(at + 1));
  return textsIn(table, column).map((id, at) => id ?? String(at + 1));
}
