import type { BriefGiven } from '../../domain/brief/Brief.ts';
import { gapInUnits } from '../../domain/progress/gapInUnits.ts';
import type { OwnTarget } from '../../domain/progress/OwnTarget.ts';
import { ownTargetAsTarget } from '../../domain/progress/ownTargetAsTarget.ts';
import type { ProgressFigures } from '../../domain/progress/ProgressFigures.ts';
import { progressOf } from '../../domain/progress/progressOf.ts';
import type { Target } from '../../domain/progress/Target.ts';
import type { ProgressPaper } from './ProgressPaper.ts';

/** The yearly report on figures, as the list on the page counts them: the targets of the resolution, then those of the planner's own. */
export function progressPaperOf(
  figures: ProgressFigures,
  targets: readonly Target[],
  own: readonly OwnTarget[],
  year: number,
  given: BriefGiven,
): ProgressPaper {
  const all = [...targets, ...own.map((each) => ownTargetAsTarget(each, figures.world))];
  return {
    targets: progressOf(figures, all, year).map((item) => ({ item, missing: gapInUnits(figures, item) })),
    year,
    given,
  };
}
