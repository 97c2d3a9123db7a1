/** A cell to be written: text stays text whatever it begins with, a number stays a number. */
export type WrittenCell = string | number | null;

/** One sheet to be written to a file. */
export interface SheetRows {
  readonly name: string;
  /** The first row names the columns. */
  readonly rows: readonly (readonly WrittenCell[])[];
  /** Of each column, in characters. */
  readonly widths: readonly number[];
  /** How a spreadsheet shows the numbers of each column (`0.0%`), in its own notation; `null` as they are. */
  readonly formats?: readonly (string | null)[];
}
