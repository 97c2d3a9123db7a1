import type { Decimal } from './SheetTable.ts';

/**
 * A cell as the file holds it, before anybody says what it means: the text of a text table, or what a
 * spreadsheet stores. A number that a spreadsheet stores has no decimal sign to ask about; its format may
 * say that it is shown as percent (0.331 shown as 33,1 %). A blank cell is the empty text.
 */
export type RawCell = string | number | boolean | RawPercent | RawDate;

export interface RawPercent {
  readonly kind: 'percent';
  /** The stored number: 0.331 for a cell that shows 33,1 %. */
  readonly share: number;
}

export interface RawDate {
  readonly kind: 'date';
  /** `2024-09-10` */
  readonly iso: string;
}

/** Cells joined into one; indices from 0, both ends included. Only the first cell holds something. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet of a file: its rows in order, blank ones included, so that lines count as in a spreadsheet. */
export interface RawTable {
  readonly fileName: string;
  /** Name of the sheet, empty for a text table. */
  readonly sheet: string;
  readonly rows: readonly (readonly RawCell[])[];
  readonly merges: readonly CellRange[];
  /** Indices from 0. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** The decimal sign to assume when no column of the file shows one. */
  readonly usualDecimal: Decimal;
}
