import { isFigure, type Column } from '../../domain/indicator/Cell.ts';

export interface Extremes {
  readonly highest: number;
  readonly lowest: number;
  /** Unit indices that share the highest and the lowest figure, in set order. */
  readonly highestUnits: readonly number[];
  readonly lowestUnits: readonly number[];
  readonly figures: number;
}

/**
 * The highest and the lowest figure among the visible units, with every unit that shares it.
 *
 * @param visible unit indices inside the filters
 * @returns `null` when no visible unit has a figure
 */
export function extremes(column: Column, visible: ArrayLike<number>): Extremes | null {
  const units = Array.from(visible).sort((a, b) => a - b);
  const known = units.flatMap((unit) => {
    const cell = column[unit];
    return isFigure(cell) ? [{ unit, value: cell }] : [];
  });
  if (known.length === 0) return null;
  const highest = known.reduce((best, { value }) => Math.max(best, value), -Infinity);
  const lowest = known.reduce((best, { value }) => Math.min(best, value), Infinity);
  const unitsAt = (sought: number) => known.filter(({ value }) => value === sought).map(({ unit }) => unit);
  return {
    highest,
    lowest,
    highestUnits: unitsAt(highest),
    lowestUnits: unitsAt(lowest),
    figures: known.length,
  };
}
