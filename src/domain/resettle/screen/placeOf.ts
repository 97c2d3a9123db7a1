import type { Position } from '../../area/Area.ts';
import { straightKm } from '../../space/straightKm.ts';
import type { JudgedCell } from './judgeCells.ts';
import type { ScreenGrid } from './ScreenGrid.ts';

/** A piece of land with the point by which it is found. */
export interface Place {
  readonly cells: readonly [JudgedCell, ...JudgedCell[]];
  readonly point: Position;
  readonly hectares: number;
}

/** A piece as a place: its point is the middle of the square nearest to its middle, so that it lies on its land. `null` for no square. */
export function placeOf(piece: readonly JudgedCell[], grid: ScreenGrid): Place | null {
  const [first, ...others] = piece;
  if (first === undefined) return null;
  const centres = piece.map((cell) => grid.centre(cell));
  const mean = (axis: 0 | 1) => centres.reduce((sum, centre) => sum + centre[axis], 0) / centres.length;
  const middle = [mean(0), mean(1)];
  const far = (at: Position) => straightKm([...at], middle);
  return {
    cells: [first, ...others],
    point: centres.reduce((best, each) => (far(each) < far(best) ? each : best)),
    hectares: piece.reduce((sum, { hectares }) => sum + hectares, 0),
  };
}
