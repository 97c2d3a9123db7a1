import { cellCount, planeGrid } from './planeGrid.ts';

/** How steep the relief is, metres per km by cell; the rim of the grid counts as level. */
export function slopes(heights: Float64Array): Float64Array {
  const { columns, rows, step } = planeGrid;
  const steep = new Float64Array(cellCount);
  for (let row = 1; row < rows - 1; row += 1) {
    for (let column = 1; column < columns - 1; column += 1) {
      const cell = row * columns + column;
      const at = (away: number) => heights[cell + away] ?? 0;
      steep[cell] = Math.hypot(at(1) - at(-1), at(columns) - at(-columns)) / (2 * step);
    }
  }
  return steep;
}
