import type { Path64, Paths64 } from 'clipper2-ts';
import { boxOf } from './boxOf.ts';
import { pathInBox } from './pathInBox.ts';
import type { Box } from './ringBox.ts';

/** A cut that leaves more than this share of the corners over again is no help. */
const mostRepeated = 0.5;

/**
 * A polygon cut along lines of the grid into pieces of about so many corners, outline first: a zone drawn from a raster has a
 * hundred thousand, and whoever meets a corner of it should not have to walk around all. The pieces meet without gap or overlap; they may
 * run back and forth along the cuts until they are cleaned. They come one by one, so that the work can be laid aside.
 *
 * @param polygon outline and holes, on the grid
 */
export function* splitPaths(polygon: readonly Path64[], most: number): Generator<Paths64, void> {
  const open: Paths64[] = [[...polygon]];
  for (let piece = open.pop(); piece !== undefined; piece = open.pop()) {
    const halves = cornersOf([piece]) > most ? halvesOf(piece) : null;
    if (halves === null) yield piece;
    else open.push(...halves);
  }
}

/** Cut through the middle of its box, across or along, whichever meets less of it; `null` where either meets too much. */
function halvesOf(piece: Paths64): readonly Paths64[] | null {
  const [west, south, east, north] = boxOf(piece);
  const [x, y] = [Math.round((west + east) / 2), Math.round((south + north) / 2)];
  const ways: readonly (readonly Box[])[] = [
    [
      [west, south, x, north],
      [x, south, east, north],
    ],
    [
      [west, south, east, y],
      [west, y, east, north],
    ],
  ];
  const [one = [], other = []] = ways.map((boxes) => boxes.flatMap((box) => within(piece, box)));
  const best = cornersOf(one) <= cornersOf(other) ? one : other;
  const corners = cornersOf([piece]);
  const simpler = best.every((half) => cornersOf([half]) < corners);
  return simpler && cornersOf(best) <= (1 + mostRepeated) * corners ? best : null;
}

/** One piece, or none where the outline stays out of the box. */
function within(piece: Paths64, box: Box): readonly Paths64[] {
  const [outline = [], ...holes] = piece.map((path) => pathInBox(path, box));
  return outline.length === 0 ? [] : [[outline, ...holes.filter(({ length }) => length > 0)]];
}

const cornersOf = (pieces: readonly Paths64[]): number =>
  pieces.reduce((sum, piece) => piece.reduce((all, { length }) => all + length, sum), 0);
