import type { Paths64 } from 'clipper2-ts';
import { boxOf } from '../../geometry/boxOf.ts';
import { pathInBox } from '../../geometry/pathInBox.ts';
import type { Box } from '../../geometry/ringBox.ts';
import type { Piece } from './Piece.ts';

/** What pieces cover of a box: all of it, or what these paths enclose by the non-zero rule; nothing where there are none. */
export type Cover = 'all' | Paths64;

/** Pieces cut down to a box, so that clipping a unit walks around what lies near it only. */
export function coverOf(pieces: readonly Piece[], box: Box): Cover {
  const near: Paths64 = [];
  for (const { paths, box: around } of pieces) {
    const within = isWithin(around, box);
    const cut = within ? paths : paths.map((path) => pathInBox(path, box)).filter((path) => path.length > 0);
    if (!within && fills(cut, box)) return 'all';
    near.push(...cut);
  }
  return near;
}

const isWithin = (inner: Box, outer: Box): boolean =>
  inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];

/** Clean paths enclose no place twice: with the area of the box they are the box. Whole numbers, so there is no rounding. */
function fills(paths: Paths64, box: Box): boolean {
  const size = (box[2] - box[0]) * (box[3] - box[1]);
  if (paths.length === 0 || !sameBox(boxOf(paths), box)) return false;
  return paths.reduce((sum, path) => sum + area(path, box), 0) === size;
}

function area(path: Paths64[number], [west, south]: Box): number {
  let twice = 0;
  let before = path.at(-1);
  for (const point of path) {
    if (before !== undefined)
      twice += (before.x - west) * (point.y - south) - (point.x - west) * (before.y - south);
    before = point;
  }
  return twice / 2;
}

const sameBox = (one: Box, other: Box): boolean => one.every((bound, side) => bound === other[side]);
