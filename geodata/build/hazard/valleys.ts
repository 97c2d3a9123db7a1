import type { Point } from '../boundaries/projection.ts';
import type { Drainage } from './drainage.ts';
import { cellCount, cellPlace } from './planeGrid.ts';

/** A place on the floor of a valley. */
export interface ValleyPoint {
  readonly place: Point;
  /** Square km that drain through it. */
  readonly catchment: number;
  /** Metres that the floor falls over the next km or so. */
  readonly fall: number;
}

/** A valley line from its head down to where it joins another or leaves the grid. */
export type Valley = readonly ValleyPoint[];

/** Cells ahead over which the fall of the floor is taken: about a km. */
const ahead = 3;
/** Rounds in which lines are drawn out of the eight directions of the grid into bends. */
const rounds = 10;

/**
 * The valleys of a relief, the longest first: every line runs downhill from where `leastCatchment` square km have
 * gathered until it joins one that was there before.
 */
export function valleys(drained: Drainage, leastCatchment: number): readonly Valley[] {
  const taken = new Uint8Array(cellCount);
  return headsOf(drained, leastCatchment)
    .map((head) => downstream(drained, head))
    .sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0))
    .map((cells) => {
      const joins = cells.findIndex((cell) => taken[cell] === 1);
      const own = joins < 0 ? cells : cells.slice(0, joins + 1);
      for (const cell of own) taken[cell] = 1;
      return own;
    })
    .filter((cells) => cells.length > 2 * ahead)
    .map((cells) => valleyOf(drained, cells));
}

function headsOf({ into, catchment }: Drainage, least: number): readonly number[] {
  const isFed = new Uint8Array(cellCount);
  const isStream = (cell: number) => (catchment[cell] ?? 0) >= least;
  into.forEach((next, cell) => {
    if (next >= 0 && isStream(cell)) isFed[next] = 1;
  });
  return [...isFed.keys()].filter((cell) => isStream(cell) && isFed[cell] === 0);
}

function downstream({ into }: Drainage, head: number): readonly number[] {
  const cells: number[] = [];
  for (let cell = head; cell >= 0; cell = into[cell] ?? -1) cells.push(cell);
  return cells;
}

function valleyOf({ catchment, filled }: Drainage, cells: readonly number[]): Valley {
  const places = drawnOut(cells.map(cellPlace));
  return cells.map((cell, index) => {
    const below = cells[Math.min(index + ahead, cells.length - 1)] ?? cell;
    return {
      place: places[index] ?? cellPlace(cell),
      catchment: catchment[cell] ?? 0,
      fall: (filled[cell] ?? 0) - (filled[below] ?? 0),
    };
  });
}

/** Each place moves to the middle of its neighbours; the ends stay. */
function drawnOut(line: readonly Point[]): readonly Point[] {
  let drawn = line;
  for (let round = 0; round < rounds; round += 1) {
    drawn = drawn.map((here, index, all): Point => {
      const [before, after] = [all[index - 1], all[index + 1]];
      if (!before || !after) return here;
      return [(before[0] + 2 * here[0] + after[0]) / 4, (before[1] + 2 * here[1] + after[1]) / 4];
    });
  }
  return drawn;
}
