import type { RawTable } from '../../domain/sheet/RawTable.ts';

/** Why nothing is taken from a file of HTML or XML. `nesting`: it lies deeper in itself than any table does. */
export type MarkupFault = 'markup-nesting' | 'markup-entities' | 'table-too-large' | 'workbook-broken';

export interface MarkupTables {
  readonly tables: readonly RawTable[];
  /** The text ends inside a table: rows may be missing. */
  readonly isCutOff: boolean;
}
