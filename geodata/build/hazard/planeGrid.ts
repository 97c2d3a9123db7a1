import { toPlane, type Point } from '../boundaries/projection.ts';

/** Side of a cell, km: a valley floor is two to four cells wide. */
const step = 0.25;

/** The province lies within, with 10 km around it for water to come from and go to. */
const [west, south] = toPlane([105.19, 22.26]);
const [east, north] = toPlane([106.95, 23.22]);

/**
 * The square grid on the local plane that relief and susceptibility are counted on. Values stand in rows from
 * south to north, each from west to east.
 */
export const planeGrid = {
  step,
  columns: Math.floor((east - west) / step),
  rows: Math.floor((north - south) / step),
} as const;

/** Number of cells. */
export const cellCount = planeGrid.columns * planeGrid.rows;

/** The middle of a cell, km. */
export function cellPlace(cell: number): Point {
  const row = Math.floor(cell / planeGrid.columns);
  return placeAt(cell - row * planeGrid.columns, row);
}

/** The place of a column and row, which need not be whole. */
export function placeAt(column: number, row: number): Point {
  return [west + (column + 0.5) * step, south + (row + 0.5) * step];
}

/** The column and row of a place; not whole, and outside the grid where the place is. */
export function columnRow([x, y]: Point): readonly [column: number, row: number] {
  return [(x - west) / step - 0.5, (y - south) / step - 0.5];
}
