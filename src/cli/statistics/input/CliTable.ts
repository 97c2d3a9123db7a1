import type { Decimal } from '../../../domain/sheet/SheetTable.ts';

/** A table as it stands in its file: columns by the names they have there. */
export interface CliTable {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly CliRow[];
  /** The decimal sign to assume where the numbers of a column do not show one. */
  readonly usualDecimal: Decimal;
}

export interface CliRow {
  /** As a spreadsheet counts its rows, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}
