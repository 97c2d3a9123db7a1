import { besideCell, isAtRim } from './besideCell.ts';
import { LowestFirst } from './LowestFirst.ts';
import { cellCount, cellPlace, planeGrid } from './planeGrid.ts';
import { kmBetween } from '../sample/Land.ts';

/** Where the water of each cell goes. */
export interface Drainage {
  /** The cell that each cell drains into; -1 at the rim. */
  readonly into: Int32Array;
  /** Square km that drain through each cell, itself included. */
  readonly catchment: Float64Array;
  /** Metres, with hollows filled, so that all water finds the rim. */
  readonly filled: Float64Array;
  /** The cells from the lowest up. */
  readonly order: readonly number[];
}

/**
 * How water runs over a relief. Hollows are filled from the rim inwards by priority-flood (Barnes, Lehman and Mulla,
 * Computers & Geosciences 62, 2014, with its small gradient), then each cell drains to its steepest neighbour (D8:
 * O'Callaghan and Mark, 1984).
 *
 * @param leastFall metres by which water in a filled hollow still falls from each cell, above zero; where it differs from
 *   cell to cell, water bends its way instead of running straight
 */
export function drainage(heights: Float64Array, leastFall: Float64Array): Drainage {
  const filled = Float64Array.from(heights);
  const order = fill(filled, leastFall);
  const into = new Int32Array(cellCount).fill(-1);
  for (const cell of order) if (!isAtRim(cell)) into[cell] = steepest(cell, filled);
  const catchment = new Float64Array(cellCount).fill(planeGrid.step ** 2);
  for (const cell of order.toReversed()) {
    const next = into[cell] ?? -1;
    if (next >= 0) catchment[next] = (catchment[next] ?? 0) + (catchment[cell] ?? 0);
  }
  return { into, catchment, filled, order };
}

/** Raises hollows in place. Returns the cells from the lowest up. */
function fill(filled: Float64Array, leastFall: Float64Array): number[] {
  const waiting = new LowestFirst(filled);
  const seen = new Uint8Array(cellCount);
  for (let cell = 0; cell < cellCount; cell += 1) {
    if (!isAtRim(cell)) continue;
    seen[cell] = 1;
    waiting.put(cell);
  }
  const order: number[] = [];
  for (let cell = waiting.take(); cell !== undefined; cell = waiting.take()) {
    order.push(cell);
    for (const next of besideCell(cell)) {
      if (seen[next] === 1) continue;
      seen[next] = 1;
      filled[next] = Math.max(filled[next] ?? 0, (filled[cell] ?? 0) + (leastFall[next] ?? 0));
      waiting.put(next);
    }
  }
  return order;
}

function steepest(cell: number, filled: Float64Array): number {
  const here = filled[cell] ?? 0;
  const place = cellPlace(cell);
  let [best, steepness] = [-1, 0];
  for (const next of besideCell(cell)) {
    const fall = (here - (filled[next] ?? 0)) / kmBetween(place, cellPlace(next));
    if (fall > steepness) [best, steepness] = [next, fall];
  }
  return best;
}
