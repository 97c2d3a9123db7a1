import type { Point } from '../boundaries/projection.ts';
import { placeAt, planeGrid } from './planeGrid.ts';

const { columns, rows } = planeGrid;

/**
 * The closed lines along which a field has a value, with what is above it on their left (marching squares with
 * straight interpolation; in a saddle the two low corners are joined). The rim of the grid counts as below, so every
 * line closes.
 *
 * @param field by cell of the grid
 * @returns rings in km, the first point not repeated
 */
export function contours(field: Float64Array, level: number): readonly (readonly Point[])[] {
  const above = (column: number, row: number) => valueAt(field, column, row) > level;
  const after = new Map<number, number>();
  for (let row = 0; row < rows - 1; row += 1) {
    for (let column = 0; column < columns - 1; column += 1) {
      const corners =
        (above(column, row) ? 1 : 0) |
        (above(column + 1, row) ? 2 : 0) |
        (above(column + 1, row + 1) ? 4 : 0) |
        (above(column, row + 1) ? 8 : 0);
      for (const [from, to] of passages[corners] ?? [])
        after.set(sideNumber(column, row, from), sideNumber(column, row, to));
    }
  }
  return ringsOf(after).map((ring) => ring.map((side) => crossing(field, level, side)));
}

type Side = 'south' | 'east' | 'north' | 'west';

/** From which side to which the line passes a square, by which of its corners (1 south-west, 2, 4, 8 counterclockwise) are above. */
const passages: readonly (readonly (readonly [Side, Side])[])[] = [
  [],
  [['south', 'west']],
  [['east', 'south']],
  [['east', 'west']],
  [['north', 'east']],
  [
    ['south', 'west'],
    ['north', 'east'],
  ],
  [['north', 'south']],
  [['north', 'west']],
  [['west', 'north']],
  [['south', 'north']],
  [
    ['east', 'south'],
    ['west', 'north'],
  ],
  [['east', 'north']],
  [['west', 'east']],
  [['south', 'east']],
  [['west', 'south']],
  [],
];

/** Sides that lie along a row are even, those along a column odd, so that neighbours name a side alike. */
function sideNumber(column: number, row: number, side: Side): number {
  const cell = (row + (side === 'north' ? 1 : 0)) * columns + column + (side === 'east' ? 1 : 0);
  return 2 * cell + (side === 'south' || side === 'north' ? 0 : 1);
}

function crossing(field: Float64Array, level: number, side: number): Point {
  const cell = side >> 1;
  const row = Math.floor(cell / columns);
  const column = cell - row * columns;
  const [east, north] = side % 2 === 0 ? [1, 0] : [0, 1];
  const [here, there] = [valueAt(field, column, row), valueAt(field, column + east, row + north)];
  // At the very corner two lines of a saddle would meet.
  const share = Math.min(0.98, Math.max(0.02, (level - here) / (there - here)));
  return placeAt(column + east * share, row + north * share);
}

function valueAt(field: Float64Array, column: number, row: number): number {
  const isRim = column === 0 || row === 0 || column === columns - 1 || row === rows - 1;
  return isRim ? -1e9 : (field[row * columns + column] ?? -1e9);
}

function ringsOf(after: Map<number, number>): readonly (readonly number[])[] {
  const rings: number[][] = [];
  for (const start of after.keys()) {
    const ring: number[] = [];
    for (let side: number | undefined = start; side !== undefined;) {
      ring.push(side);
      const next = after.get(side);
      after.delete(side);
      side = next === start ? undefined : next;
    }
    if (ring.length > 2) rings.push(ring);
  }
  return rings;
}
