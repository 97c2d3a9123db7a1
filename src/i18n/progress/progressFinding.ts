import { countStatuses } from '../../domain/progress/countStatuses.ts';
import { progressStatuses, type TargetProgress } from '../../domain/progress/Progress.ts';
import { count } from '../format/count.ts';
import { period } from '../format/period.ts';
import type { Language } from '../Language.ts';
import { progressIn } from '../progressIn.ts';

/**
 * @param isOwn whether the list is of targets the planner set, not the resolution
 * @returns "Đến cuối năm 2025, trong **26** mục tiêu: **7** đạt, **8** chậm hoặc không đạt, **11** chưa có số liệu."
 */
export function progressFinding(
  list: readonly TargetProgress[],
  year: number,
  language: Language,
  isOwn = false,
): string {
  const words = progressIn(language);
  const counts = countStatuses(list);
  const isOver = list.every(({ progress }) => progress.isOver);
  const partsOf = isOver ? { ...words.findingParts, ...words.findingOver } : words.findingParts;
  const parts = progressStatuses
    .filter((status) => counts[status] > 0)
    .map((status) => partsOf[status](count(counts[status], language)));
  const when = period({ year, moment: 'end' }, language);
  return (isOwn ? words.own : words).finding(count(list.length, language), when, parts.join(', '));
}
