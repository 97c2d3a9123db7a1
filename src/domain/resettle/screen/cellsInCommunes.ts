import type { Geometry } from 'geojson';
import { areaTree } from '../../space/areaTree.ts';
import type { Steps } from '../../steps/Steps.ts';
import type { ScreenCell, ScreenGrid } from './ScreenGrid.ts';

/**
 * The squares that lie in one commune, corners and middle, row by row from the south-west. One that lies in two belongs to nobody,
 * and neither does one at the border of the province: who would give the land must be certain.
 *
 * @param communes shapes of the communes; `null` for one without
 */
export function* cellsInCommunes(
  grid: ScreenGrid,
  communes: readonly (Geometry | null)[],
): Steps<readonly ScreenCell[]> {
  const tree = areaTree(communes);
  const cornersOf = (row: number) =>
    Array.from({ length: grid.columns + 1 }, (_, column) => tree.holding(grid.corner({ row, column })));
  const cells: ScreenCell[] = [];
  let below = cornersOf(0);
  for (let row = 0; row < grid.rows; row++) {
    const above = cornersOf(row + 1);
    for (let column = 0; column < grid.columns; column++) {
      const corners = [below[column], below[column + 1], above[column], above[column + 1]];
      const all = corners[0]?.filter((each) => corners.every((corner) => corner?.includes(each))) ?? [];
      if (all.length === 0) continue;
      const middle = tree.holding(grid.centre({ row, column }));
      const commune = all.find((each) => middle.includes(each));
      if (commune !== undefined) cells.push({ row, column, commune });
    }
    below = above;
    yield (row + 1) / grid.rows;
  }
  return cells;
}
