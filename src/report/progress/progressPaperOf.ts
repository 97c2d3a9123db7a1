import type { BriefGiven } from '../../domain/brief/Brief.ts';
import { gapInUnits } from '../../domain/progress/gapInUnits.ts';
import type { ProgressFigures } from '../../domain/progress/ProgressFigures.ts';
import { progressOf } from '../../domain/progress/progressOf.ts';
import type { Target } from '../../domain/progress/Target.ts';
import type { ProgressPaper } from './ProgressPaper.ts';

/** The yearly report on figures, as the list on the page counts them. */
export function progressPaperOf(
  figures: ProgressFigures,
  targets: readonly Target[],
  year: number,
  given: BriefGiven,
): ProgressPaper {
  return {
    targets: progressOf(figures, targets, year).map((item) => ({ item, missing: gapInUnits(figures, item) })),
    year,
    given,
  };
}
