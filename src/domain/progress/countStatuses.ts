import type { ProgressStatus, TargetProgress } from './Progress.ts';

/** How many targets stand where; every status is there, with 0 too. */
export function countStatuses(list: readonly TargetProgress[]): Readonly<Record<ProgressStatus, number>> {
  const counts = {
    met: 0,
    'met-late': 0,
    'on-course': 0,
    behind: 0,
    'no-pace': 0,
    'no-end-figure': 0,
    'no-figures': 0,
  };
  for (const { progress } of list) counts[progress.status] += 1;
  return counts;
}
