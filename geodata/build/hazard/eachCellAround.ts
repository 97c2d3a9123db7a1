import { kmBetween } from '../sample/Land.ts';
import type { Point } from '../boundaries/projection.ts';
import { cellPlace, columnRow, planeGrid } from './planeGrid.ts';

/** Visits every cell of the grid within `reachKm` of a place, with its distance in km. */
export function eachCellAround(
  place: Point,
  reachKm: number,
  visit: (cell: number, km: number) => void,
): void {
  const [column, row] = columnRow(place);
  const reach = reachKm / planeGrid.step;
  const [west, east] = [
    Math.max(0, Math.ceil(column - reach)),
    Math.min(planeGrid.columns - 1, column + reach),
  ];
  const [south, north] = [Math.max(0, Math.ceil(row - reach)), Math.min(planeGrid.rows - 1, row + reach)];
  for (let r = south; r <= north; r += 1) {
    for (let c = west; c <= east; c += 1) {
      const cell = r * planeGrid.columns + c;
      const km = kmBetween(cellPlace(cell), place);
      if (km < reachKm) visit(cell, km);
    }
  }
}
