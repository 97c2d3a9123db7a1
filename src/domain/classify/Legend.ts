import type { MissingReason } from '../indicator/Cell.ts';

export const methods = ['natural', 'quantile', 'equal', 'deviation', 'round', 'manual'] as const;
export type Method = (typeof methods)[number];

/** One interval (lower, upper]; the first is closed below too: [lower, upper]. */
export interface ClassInterval {
  /** 0 is the lowest values. */
  readonly number: number;
  readonly lower: number;
  readonly upper: number;
  readonly count: number;
}

/** What the map paints, the legend explains and the table repeats: one object for all of them. */
export interface Classification {
  readonly method: Method;
  /** What was asked for; `intervals.length` may be fewer when there are fewer distinct values. */
  readonly asked: number;
  readonly intervals: readonly ClassInterval[];
  /** How many units miss the figure, by reason (only reasons that occur). */
  readonly missing: Readonly<Partial<Record<MissingReason, number>>>;
}

/**
 * The class number of every unit, in set order; units without a class carry one of these instead.
 * The map paints these numbers and computes none.
 */
export const NO_DATA = -1;
export const NOT_APPLICABLE = -2;
/** A flag that cannot be assessed. */
export const OPEN = -3;
/** Outside the current filter or the place gone into. */
export const OUTSIDE = -4;
