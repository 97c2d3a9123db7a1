import type { ScreenCell } from './ScreenCell.ts';

/** Squares that hang together by whole sides (rook), in the order of their first square; corners alone do not join. */
export function patchesOf<Judged extends { readonly cell: ScreenCell }>(
  judged: readonly Judged[],
): readonly (readonly Judged[])[] {
  const placeOf = (row: number, column: number) => `${row} ${column}`;
  const left = new Map(judged.map((each) => [placeOf(each.cell.row, each.cell.column), each]));
  return judged.flatMap((first) => {
    const patch: Judged[] = [];
    const take = (row: number, column: number) => {
      const found = left.get(placeOf(row, column));
      if (found === undefined) return;
      left.delete(placeOf(row, column));
      patch.push(found);
    };
    take(first.cell.row, first.cell.column);
    for (const { cell } of patch) {
      take(cell.row, cell.column - 1);
      take(cell.row, cell.column + 1);
      take(cell.row - 1, cell.column);
      take(cell.row + 1, cell.column);
    }
    return patch.length === 0 ? [] : [patch];
  });
}
