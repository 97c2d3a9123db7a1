import type { LegendGrid } from './legendGrid.ts';

export interface LegendRow {
  /** Class number, or one of the codes below zero: what the swatch draws. */
  readonly number: number;
  readonly label: string;
  /** How many units inside the filters carry it, printed. */
  readonly count: string;
}

export interface LegendText {
  readonly title: string;
  readonly unit: string;
  /** Which moment or year the figures speak of. */
  readonly basis: string;
  readonly rows: readonly LegendRow[];
  /** Colours that two measures make together; `rows` then holds only what lies outside them. */
  readonly grid?: LegendGrid;
  /** States the convention of the intervals, and fewer classes than asked for. */
  readonly notes: readonly string[];
}

export type Row = (number: number, label: string) => LegendRow;

/** A line for units without a class, which stands only where there are some. */
export type Only = (number: number, label: string) => readonly LegendRow[];
