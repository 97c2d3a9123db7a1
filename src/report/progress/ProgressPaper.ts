import type { BriefGiven } from '../../domain/brief/Brief.ts';
import type { GapInUnits } from '../../domain/progress/gapInUnits.ts';
import type { TargetProgress } from '../../domain/progress/Progress.ts';

/** One target as far as it is by the year of the report. */
export interface PaperTarget {
  readonly item: TargetProgress;
  /** What is missing, counted; `null` where it is not counted or not missing. */
  readonly missing: GapInUnits | null;
}

/** What the yearly report of progress says: every target of a list, on the figures up to the end of a year. */
export interface ProgressPaper {
  /** Those of the planner's own bear the year since which they hold, and come last. */
  readonly targets: readonly PaperTarget[];
  readonly year: number;
  readonly given: BriefGiven;
}
