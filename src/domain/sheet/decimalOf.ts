import { numberIn } from './numberIn.ts';
import type { Decimal } from './SheetTable.ts';

/** How the cells of one column speak about its decimal sign. */
export interface DecimalVotes {
  readonly comma: number;
  readonly point: number;
  /** Position of the first cell that is a number either way, and another one (`1.234`); -1 if none. */
  readonly either: number;
  /** Cells that are a number in some way. */
  readonly numbers: number;
}

/** Counts, over all cells of a column, which decimal sign each one needs. */
export function decimalVotes(cells: readonly string[]): DecimalVotes {
  let [comma, point, either, numbers] = [0, 0, -1, 0];
  cells.forEach((cell, index) => {
    const [withComma, withPoint] = [numberIn(cell, 'comma'), numberIn(cell, 'point')];
    if (withComma === null && withPoint === null) return;
    numbers += 1;
    if (withPoint === null) comma += 1;
    else if (withComma === null) point += 1;
    else if (withComma !== withPoint && either < 0) either = index;
  });
  return { comma, point, either, numbers };
}

/** What the column itself decides, `null` where it could be both (or has no fraction at all). */
export function decimalOf(votes: DecimalVotes): Decimal | null {
  if (votes.comma === votes.point) return null;
  return votes.comma > votes.point ? 'comma' : 'point';
}
