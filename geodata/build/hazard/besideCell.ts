import { planeGrid } from './planeGrid.ts';

const { columns, rows } = planeGrid;

/** The up to eight cells that touch a cell of the grid. */
export function besideCell(cell: number): number[] {
  const row = Math.floor(cell / columns);
  const column = cell - row * columns;
  const beside: number[] = [];
  for (let r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r += 1) {
    for (let c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c += 1) {
      if (r !== row || c !== column) beside.push(r * columns + c);
    }
  }
  return beside;
}

/** Whether a cell lies at the rim of the grid, where water leaves it. */
export function isAtRim(cell: number): boolean {
  const row = Math.floor(cell / columns);
  const column = cell - row * columns;
  return row === 0 || column === 0 || row === rows - 1 || column === columns - 1;
}
