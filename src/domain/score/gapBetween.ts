import type { Contribution } from './Contribution.ts';

/** What one indicator adds to the distance between two units. */
export interface GapPart {
  readonly indicator: number;
  /** Points; those of all indicators add up to the difference of the two scores. */
  readonly points: number;
}

/**
 * Why one unit stands before another: the difference of their scores by indicator, the largest part first. A part below zero
 * is where the unit behind is the needier one.
 *
 * @param ahead contributions of the unit with the higher score
 * @param behind contributions of the other one
 */
export function gapBetween(
  ahead: readonly Contribution[],
  behind: readonly Contribution[],
): readonly GapPart[] {
  const points = new Map<number, number>();
  const add = (parts: readonly Contribution[], sign: number): void => {
    for (const { indicator, contribution } of parts) {
      points.set(indicator, (points.get(indicator) ?? 0) + sign * contribution);
    }
  };
  add(ahead, 1);
  add(behind, -1);
  return [...points]
    .map(([indicator, gap]) => ({ indicator, points: gap }))
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points) || a.indicator - b.indicator);
}
