import type { Cell } from '../indicator/Cell.ts';
import type { Period } from '../indicator/Indicator.ts';

/** One moment of a small trend. */
export interface TrendPoint {
  /** Years, with the fraction of the moment: the start of 2021 is 2021, its end 2022. */
  readonly time: number;
  /** What stands under the axis. */
  readonly label: string;
  readonly cell: Cell;
  /** Years of the standard it was counted by, where there is more than one. */
  readonly standard?: string;
}

/** The same as figures are asked for. */
export interface TrendMoment extends TrendPoint {
  readonly period: Period;
}
