import { isFigure, type Column } from '../indicator/Cell.ts';

/**
 * Units in the order of their figures. A unit without a figure stands at the end whichever way the table is
 * turned, since missing is neither the least nor the most; equal figures keep the order they came in.
 *
 * @param units unit indices, in the order that decides between equals
 */
export function sortUnits(units: ArrayLike<number>, cells: Column, descending: boolean): Int32Array {
  const sign = descending ? -1 : 1;
  const given = Array.from(units);
  const figures = given.filter((unit) => isFigure(cells[unit]) && !Number.isNaN(cells[unit]));
  const others = given.filter((unit) => !isFigure(cells[unit]) || Number.isNaN(cells[unit]));
  figures.sort((a, b) => sign * ((cells[a] as number) - (cells[b] as number)));
  return Int32Array.from([...figures, ...others]);
}
