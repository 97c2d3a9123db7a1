import type { ScreenCell } from './ScreenGrid.ts';

type Spot = Pick<ScreenCell, 'row' | 'column'>;

/** A square as the key of a map. */
export function cellPlace({ row, column }: Spot): string {
  return `${String(row)} ${String(column)}`;
}

/** The four squares that share a side with it: west, east, south, north. */
export function besideCell({ row, column }: Spot): readonly string[] {
  return [
    cellPlace({ row, column: column - 1 }),
    cellPlace({ row, column: column + 1 }),
    cellPlace({ row: row - 1, column }),
    cellPlace({ row: row + 1, column }),
  ];
}
