import type { Candidate, Goal } from './FundProblem.ts';

/**
 * One goal counts as it is. Several are made comparable: each gain as its part of all there is, so that the worth of a choice is points of 100, by
 * the weights.
 */
export function weighedGoals(
  goals: readonly (readonly [id: string, weight: number])[],
  candidates: readonly Candidate[],
): readonly Goal[] {
  const sum = goals.reduce((all, [, weight]) => all + weight, 0);
  return goals.map(([id, weight], at) => {
    if (goals.length === 1) return { id, weight: 1 };
    const total = candidates.reduce((all, { gains }) => all + (gains[at] ?? 0), 0);
    return { id, weight: total > 0 ? (100 * weight) / sum / total : 0 };
  });
}
