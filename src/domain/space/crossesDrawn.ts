import type { Position } from '../area/Area.ts';
import { meetingOf } from '../geometry/meetingOf.ts';

/**
 * Whether the side to one more corner would meet a side that is drawn already, so that a planner sees it before the
 * click. The side that closes the zone is not looked at: it moves with every corner. Coming back to the first corner closes the zone and crosses nothing.
 *
 * @param corners degrees, clicked so far
 */
export function crossesDrawn(corners: readonly Position[], next: Position): boolean {
  const path = [...corners, next].map(([x, y]) => [x, y]);
  const last = path.length - 2;
  const [first] = corners;
  const closes = first !== undefined && first[0] === next[0] && first[1] === next[1];
  for (let side = closes ? 1 : 0; side < last - 1; side++)
    if (meetingOf(path, side, path, last) !== 'none') return true;
  return false;
}
