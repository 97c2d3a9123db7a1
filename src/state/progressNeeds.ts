import { promisedYears } from '../domain/progress/promisedYears.ts';
import type { ProgressFigures } from '../domain/progress/ProgressFigures.ts';
import { resolutionTargets } from '../domain/progress/resolutionTargets.ts';
import type { Target } from '../domain/progress/Target.ts';
import type { Library } from './Library.svelte.ts';

/**
 * Brings what targets are held against; the first year of the sample is where most series begin, and figures of years after it are the planner's own.
 *
 * @throws where something does not arrive
 */
export async function needProgress(library: Library): Promise<void> {
  await Promise.all([library.needReports(), library.needTables([2020, ...promisedYears], true)]);
}

/** Targets and figures as far as they have arrived; `null` before. */
export function progressShown({ world, columns, reports }: Pick<Library, 'world' | 'columns' | 'reports'>): {
  readonly figures: ProgressFigures;
  readonly targets: readonly Target[];
} | null {
  if (world === null || columns === null || reports === null) return null;
  return {
    figures: { world, columns, reported: reports.figures },
    targets: resolutionTargets(reports.targets2025),
  };
}
