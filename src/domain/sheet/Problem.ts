import type { AreaSetId } from '../area/Area.ts';
import type { Decimal, Scale } from './SheetTable.ts';

/**
 * Everything that can be wrong with, or open about, a planner's file, with what a sentence needs to name
 * the place. Lines are counted as a spreadsheet counts its rows, from 1; features likewise.
 */
export interface ProblemDetails {
  'file-empty': object;
  'not-text': object;
  'too-large': { readonly megabytes: number; readonly most: number };
  'too-wide': { readonly columns: number; readonly most: number };
  'too-long': { readonly rows: number; readonly most: number };
  'format-not-yet': { readonly format: string };
  'format-unknown': object;
  'file-unreadable': object;
  'header-missing': object;
  'rows-missing': object;
  'values-missing': object;
  'units-unknown': { readonly rows: number };
  'json-broken': object;
  'features-missing': object;
  'polygons-missing': { readonly found: string };
  'not-degrees': { readonly x: number; readonly y: number };
  'axes-swapped': { readonly x: number; readonly y: number };
  'outside-vietnam': { readonly x: number; readonly y: number };

  'decimal-ambiguous': {
    readonly column: string;
    readonly line: number;
    readonly value: string;
    readonly taken: Decimal;
    readonly asTaken: number;
    readonly otherwise: number;
  };
  'scale-assumed': { readonly column: string; readonly taken: Scale; readonly most: number };
  'vintage-assumed': { readonly taken: AreaSetId; readonly other: AreaSetId };
  'years-several': { readonly column: string; readonly years: readonly number[]; readonly taken: number };

  unparsed: { readonly line: number; readonly column: string; readonly value: string };
  'share-outside': { readonly line: number; readonly column: string; readonly value: string };
  'cells-surplus': { readonly line: number; readonly cells: number; readonly columns: number };
  'quote-open': { readonly line: number };
  'row-without-unit': {
    readonly line: number;
    readonly name: string;
    readonly suggestions: readonly string[];
  };
  'row-ambiguous': { readonly line: number; readonly name: string; readonly candidates: readonly string[] };
  'code-name-conflict': {
    readonly line: number;
    readonly areaCode: string;
    readonly name: string;
    readonly byCode: string;
  };
  'unit-twice': { readonly unit: string; readonly lines: readonly number[] };
  'geometry-empty': { readonly feature: number; readonly name: string };
  'geometry-not-polygon': { readonly feature: number; readonly name: string; readonly found: string };
  'ring-broken': { readonly feature: number; readonly name: string };

  'ring-closed': { readonly feature: number; readonly name: string };
  'spelling-differs': { readonly line: number; readonly name: string; readonly unit: string };
  'encoding-assumed': { readonly encoding: string };
  'columns-same-name': { readonly column: string };
}

export type ProblemCode = keyof ProblemDetails;
export type ProblemOf<Code extends ProblemCode> = {
  readonly code: Code;
  /** Name of the file, as the planner knows it. */
  readonly file: string;
} & ProblemDetails[Code];
export type Problem = { [Code in ProblemCode]: ProblemOf<Code> }[ProblemCode];

/**
 * - `refused`: the file cannot be used; nothing on the screen changes.
 * - `question`: read in the way that is said; the planner should confirm.
 * - `row`: this row, cell or feature is not taken in; the rest is.
 * - `remark`: taken in, and worth knowing.
 */
export type Severity = 'refused' | 'question' | 'row' | 'remark';
