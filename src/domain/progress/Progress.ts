import type { Target, TargetPoint } from './Target.ts';

/**
 * - `met`: by the newest figure up to the end of the target's year.
 * - `met-late`: not by then, and by a later figure of the same standard.
 * - `on-course`: the pace so far, kept, arrives in time.
 * - `behind`: it does not, or the time is over.
 * - `no-pace`: not met, and a single figure tells no pace.
 * - `no-end-figure`: the time is over and the newest figure is of before its end: nobody knows.
 * - `no-figures`: nobody brought any; never read as behind.
 */
export const progressStatuses = [
  'met',
  'met-late',
  'on-course',
  'behind',
  'no-pace',
  'no-end-figure',
  'no-figures',
] as const;
export type ProgressStatus = (typeof progressStatuses)[number];

/** What figures of after the target's year say. They never make it met in time. */
export interface AfterDeadline {
  readonly newest: TargetPoint;
  /** Whether it stands where the target asks; `null` where it cannot be held against it (another standard, no first figure). */
  readonly reaches: boolean | null;
  /** The first of them that did. */
  readonly reached: TargetPoint | null;
}

/** How far a target is: every figure in the unit of its measure. */
export interface Progress {
  readonly status: ProgressStatus;
  /** Whether more or less of the measure is wanted. */
  readonly wants: 'more' | 'less';
  /** All figures by time, broken where the standard changes; those of after the target's year too. */
  readonly series: readonly TargetPoint[];
  /** The first figure of the newest standard; the document's baseline where it is of the same measure. */
  readonly start: TargetPoint | null;
  /** The newest figure up to the end of the target's year. */
  readonly now: TargetPoint | null;
  /** The year that is looked at is past the target's: "met" is met in time. */
  readonly isOver: boolean;
  readonly after: AfterDeadline | null;
  /** Where the measure has to stand at the end of the target's year; `null` where that depends on figures that are missing. */
  readonly aim: number | null;
  /** How much is missing, never negative; 0 where it is there. */
  readonly gap: number | null;
  /** By year, above 0 where it went towards the aim. */
  readonly paceSoFar: number | null;
  /** By year from now on; `null` once the time is over or the target met. */
  readonly paceNeeded: number | null;
  /** Years from now to the end of the target's year, 0 once it is over. */
  readonly yearsLeft: number | null;
  /** The answer rests on a sample figure: it must be marked wherever it is told. */
  readonly sample: boolean;
}

export interface TargetProgress {
  readonly target: Target;
  readonly progress: Progress;
}
