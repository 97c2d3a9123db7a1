import type { Level } from '../area/Area.ts';
import type { Cell } from '../indicator/Cell.ts';

/** The sign before the fraction; the other one then groups thousands. */
export type Decimal = 'comma' | 'point';

/** What the numbers of a column are written in. Shares are 0..1; a status is yes (1) or no (0). */
export type Scale = 'plain' | 'share' | 'percent' | 'per-mille' | 'status';

export type ColumnRole = 'code' | 'name' | 'parent' | 'order' | 'year' | 'number' | 'text' | 'empty';

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
}

export interface SheetRow {
  /** As a spreadsheet counts its rows, from 1. */
  readonly line: number;
  /** Trimmed, one for each column. */
  readonly cells: readonly string[];
}

/** A line that is no unit: said to the planner, never joined. */
export interface AsideLine {
  readonly line: number;
  readonly kind: 'title' | 'column-numbers' | 'total' | 'note';
  readonly text: string;
}

/** A sheet as it was understood. */
export interface SheetTable {
  readonly fileName: string;
  readonly header: readonly string[];
  readonly headerLine: number;
  readonly rows: readonly SheetRow[];
  readonly columns: readonly ColumnReading[];
  readonly aside: readonly AsideLine[];
}

/** The planner's answers to what was a question, by column index. */
export interface SheetChoices {
  readonly decimals?: Readonly<Record<number, Decimal>>;
  readonly scales?: Readonly<Record<number, Exclude<Scale, 'status'>>>;
}
