import type { Outcome } from '../../domain/outcome/Outcome.ts';

/** Indices of the first three ranked units inside the filters. */
export function leadersOf({ scores, visible }: Outcome): readonly number[] {
  return scores === null ? [] : [...visible.slice(0, 3)].filter((unit) => (scores.rank[unit] ?? 0) > 0);
}
