import { progressStatuses, type ProgressStatus } from '../../domain/progress/Progress.ts';

/** Answers with how many of them stand where; every status is there, with 0 too. */
export function countedAnswers<Answer extends { readonly status: ProgressStatus }>(
  targets: readonly Answer[],
) {
  const counts = progressStatuses.map((status) => [
    status,
    targets.filter((answer) => answer.status === status).length,
  ]);
  return { statuses: Object.fromEntries(counts) as Record<string, number>, targets };
}
