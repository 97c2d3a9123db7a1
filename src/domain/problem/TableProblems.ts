import type { LegacyFont } from '../sheet/LegacyFont.ts';
import type { Decimal, Scale } from '../sheet/SheetTable.ts';
import type { Severity } from './Severity.ts';

/** What can be wrong with, or open about, the rows and columns of a table. */
export interface TableProblems {
  'too-wide': { readonly columns: number; readonly most: number };
  'too-long': { readonly rows: number; readonly most: number };
  'header-missing': object;
  'rows-missing': object;
  'values-missing': object;
  'decimal-ambiguous': {
    readonly column: string;
    readonly line: number;
    readonly value: string;
    readonly taken: Decimal;
    readonly asTaken: number;
    readonly otherwise: number;
  };
  'scale-assumed': { readonly column: string; readonly taken: Scale; readonly most: number };
  'legacy-font': { readonly font: LegacyFont; readonly before: string; readonly after: string };
  'hidden-cells': { readonly rows: number; readonly columns: number };
  'years-several': { readonly column: string; readonly years: readonly number[]; readonly taken: number };
  unparsed: { readonly line: number; readonly column: string; readonly value: string };
  'date-not-figure': { readonly line: number; readonly column: string; readonly value: string };
  'formula-unsolved': { readonly line: number; readonly column: string; readonly value: string };
  'share-outside': { readonly line: number; readonly column: string; readonly value: string };
  'cells-surplus': { readonly line: number; readonly cells: number; readonly columns: number };
  'quote-open': { readonly line: number };
  'columns-same-name': { readonly column: string };
}

export const tableSeverities: Readonly<Record<keyof TableProblems, Severity>> = {
  'too-wide': 'refused',
  'too-long': 'refused',
  'header-missing': 'refused',
  'rows-missing': 'refused',
  'values-missing': 'refused',
  'decimal-ambiguous': 'question',
  'scale-assumed': 'question',
  'legacy-font': 'question',
  'hidden-cells': 'question',
  'years-several': 'question',
  unparsed: 'row',
  'date-not-figure': 'row',
  'formula-unsolved': 'row',
  'share-outside': 'row',
  'cells-surplus': 'row',
  'quote-open': 'row',
  'columns-same-name': 'remark',
};
