import type { Level } from '../area/Area.ts';
import type { Cell } from '../indicator/Cell.ts';
import type { LegacyFont } from './LegacyFont.ts';
import type { RawCell } from './RawTable.ts';

/** The sign before the fraction; the other one then groups thousands. */
export type Decimal = 'comma' | 'point';

/** What the numbers of a column are written in. Shares are 0..1; a status is yes (1) or no (0). */
export type Scale = 'plain' | 'share' | 'percent' | 'per-mille' | 'status';

export const columnRoles = ['code', 'name', 'parent', 'order', 'year', 'number', 'text', 'empty'] as const;
export type ColumnRole = (typeof columnRoles)[number];

export interface NumberReading {
  readonly decimal: Decimal;
  /** `assumed`: neither column nor file decides; a question stands among the problems. */
  readonly decimalSureness: 'found' | 'assumed' | 'chosen';
  readonly scale: Scale;
  readonly scaleSureness: 'found' | 'assumed' | 'chosen';
  /** The year its header names. */
  readonly year: number | null;
  /** One for each row of the table, in stored units (percent and per mille are shares here). */
  readonly cells: readonly Cell[];
}

export interface ColumnReading {
  readonly index: number;
  readonly header: string;
  readonly role: ColumnRole;
  /** Which units a name, parent or code column speaks of, as far as its header tells. */
  readonly level: Level | null;
  /** `null` unless the role is number. */
  readonly numbers: NumberReading | null;
  readonly hidden: boolean;
}

export interface SheetRow {
  /** As a spreadsheet counts its rows, from 1. */
  readonly line: number;
  /** As text, trimmed, one for each column. */
  readonly cells: readonly string[];
  /** As the file holds them: a stored number has no decimal sign to ask about. */
  readonly stored: readonly RawCell[];
}

/** A line that is no unit: said to the planner, never joined. */
export interface AsideLine {
  readonly line: number;
  readonly kind: 'title' | 'column-numbers' | 'total' | 'note';
  readonly text: string;
}

/** The figures of a line "Tổng cộng", to be held against the sum of the rows. */
export interface TotalLine {
  readonly line: number;
  readonly label: string;
  /** One for each column, in stored units; a reason where the column has no figures. */
  readonly cells: readonly Cell[];
}

/** A sheet as it was understood. */
export interface SheetTable {
  readonly fileName: string;
  readonly header: readonly string[];
  /** The lines that name the columns, both ends included. */
  readonly headerLines: { readonly first: number; readonly last: number };
  readonly rows: readonly SheetRow[];
  readonly columns: readonly ColumnReading[];
  readonly aside: readonly AsideLine[];
  readonly totals: readonly TotalLine[];
  /** Lines hidden in the file. They are part of the table unless the planner leaves them out. */
  readonly hiddenLines: readonly number[];
  /** The old font its text is read in, if it is. */
  readonly legacyFont: LegacyFont | null;
}

/** The planner's answers and corrections; what is not in it is as the reader proposes. */
export interface SheetChoices {
  /** By column index. */
  readonly decimals?: Readonly<Record<number, Decimal>>;
  readonly scales?: Readonly<Record<number, Exclude<Scale, 'status'>>>;
  readonly roles?: Readonly<Record<number, ColumnRole>>;
  /** The lines that name the columns, both ends included, counted from 1. */
  readonly headerLines?: { readonly first: number; readonly last: number };
  /**
   * Hidden rows and columns; `in` unless the planner says otherwise. A filter that somebody forgot hides units
   * that belong to the sheet and to its totals: leaving them out would lose them, reading them shows at worst
   * a draft column that is seen and can be left out.
   */
  readonly hidden?: 'in' | 'out';
  readonly legacyFont?: LegacyFont | 'none';
}
