import type { BriefGiven } from '../../domain/brief/Brief.ts';
import { gapInUnits } from '../../domain/progress/gapInUnits.ts';
import type { OwnTarget } from '../../domain/progress/OwnTarget.ts';
import { ownTargetAsTarget } from '../../domain/progress/ownTargetAsTarget.ts';
import type { ProgressFigures } from '../../domain/progress/ProgressFigures.ts';
import { progressOf } from '../../domain/progress/progressOf.ts';
import type { Target } from '../../domain/progress/Target.ts';
import { progressYear } from '../../domain/progress/progressYear.ts';
import { progressYears } from '../../domain/progress/progressYears.ts';
import type { ProgressPaper } from './ProgressPaper.ts';

/**
 * The yearly report on figures, as the list on the page counts them: the targets of the resolution, then those of the planner's own.
 *
 * @param planYear the year of the plan; the report is of the year that the list is looked at by
 */
export function progressPaperOf(
  figures: ProgressFigures,
  targets: readonly Target[],
  own: readonly OwnTarget[],
  planYear: number,
  given: BriefGiven,
): ProgressPaper {
  const all = [...targets, ...own.map((each) => ownTargetAsTarget(each, figures.world))];
  const year = progressYear(planYear, progressYears(figures.world.own, all));
  return {
    targets: progressOf(figures, all, year).map((item) => ({ item, missing: gapInUnits(figures, item) })),
    year,
    given,
  };
}
