import { isFigure, type Column } from '../indicator/Cell.ts';

/** A unit that has not arrived, and how much it lacks. */
export interface ShortUnit {
  readonly index: number;
  readonly gap: number;
}

/** Units that are short of a threshold, the nearest first; equal ones by their place in the set. */
export function nearestUnits(gaps: Column): readonly ShortUnit[] {
  return gaps
    .flatMap((gap, index) => (isFigure(gap) && gap > 0 ? [{ index, gap }] : []))
    .sort((a, b) => a.gap - b.gap || a.index - b.index);
}
