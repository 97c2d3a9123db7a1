import type { ScreenCell } from './ScreenGrid.ts';
import { besideCell, cellPlace } from './cellPlace.ts';

/**
 * Squares of one commune that hang together by whole sides (rook), in the order of their first square; corners alone do not join, and
 * the border of a commune parts.
 */
export function patchesOf<Cell extends ScreenCell>(cells: readonly Cell[]): readonly (readonly Cell[])[] {
  const left = new Map(cells.map((each) => [cellPlace(each), each]));
  return cells.flatMap((first) => {
    const patch: Cell[] = [];
    const take = (place: string) => {
      const found = left.get(place);
      if (found?.commune !== first.commune) return;
      left.delete(place);
      patch.push(found);
    };
    take(cellPlace(first));
    for (const cell of patch) besideCell(cell).forEach(take);
    return patch.length === 0 ? [] : [patch];
  });
}
