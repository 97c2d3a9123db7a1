import type { MissingReason } from '../indicator/Cell.ts';

export const methods = ['natural', 'quantile', 'equal', 'deviation', 'round', 'manual'] as const;
export type Method = (typeof methods)[number];

/** How many classes a planner may ask for. */
export const fewestClasses = 2;
export const mostClasses = 7;

/**
 * One interval (lower, upper]; the first is closed below too: [lower, upper].
 *
 * Bounds are exactly what the legend prints (see `shortenBounds`), so a printed legend is the truth about
 * every value. Only for the manual method the first `lower` may be -Infinity and the last `upper` Infinity,
 * when no value lies there: the legend then says "up to" and "above".
 */
export interface ClassInterval {
  /** 0 is the lowest values. */
  readonly number: number;
  readonly lower: number;
  readonly upper: number;
  /** May be 0: an equal, deviation, round or manual class keeps its place without values. */
  readonly count: number;
}

/**
 * Why there are fewer classes than asked for.
 * - `few-values`: not that many different values.
 * - `ties`: so many units share a value that two quantiles fall on it.
 * - `out-of-range`: mean ± n standard deviations lies outside the values (and may be impossible, as a negative rate).
 * - `round-steps`: the next smaller round step would give too many classes.
 */
export type FewerReason = 'few-values' | 'ties' | 'out-of-range' | 'round-steps';

/** What was wrong with the planner's own bounds; what is right of them is used. */
export type ManualProblem = 'not-a-number' | 'not-ascending' | 'repeated' | 'too-many' | 'none';

/** What the map paints, the legend explains and the table repeats: one object for all of them. */
export interface Classification {
  readonly method: Method;
  /** What was asked for; `intervals.length` may be fewer, `fewer` says why. */
  readonly asked: number;
  /** Ascending; empty when there is no figure at all. */
  readonly intervals: readonly ClassInterval[];
  readonly fewer: FewerReason | null;
  /** Only for the manual method. */
  readonly problems: readonly ManualProblem[];
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
/** Among the first k under some reasonable choices and not under others. */
export const CONTESTED = -5;
/** Nobody looked whether there is a hazard. */
export const NOT_MAPPED = -6;
/** Taken out by the planner, with everything that lies in it: not counted, not ranked, not compared with. */
export const EXCEPTED = -7;
