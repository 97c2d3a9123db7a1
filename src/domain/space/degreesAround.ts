import type { Position } from '../area/Area.ts';
import { earthRadius } from './earthRadius.ts';
import type { Box } from './stretchesOf.ts';

const radians = Math.PI / 180;

/** The rounding of a distance must not decide about a place that lies exactly on the edge. */
const noise = 1e-9;

/**
 * Boxes of longitude and latitude that hold every place within a distance: one, or two where they lie across the
 * 180th meridian.
 *
 * @param far kilometres over the earth
 */
export function degreesAround([x, y]: Position, far: number): readonly Box[] {
  const angle = far / earthRadius;
  const high = (angle / radians) * (1 + noise);
  const [bottom, top] = [y - high, y + high];
  const sine = Math.sin(Math.min(Math.PI / 2, angle)) / Math.cos(y * radians);
  // Near a pole, or for a distance of a quarter of the earth, every longitude is in reach.
  if (bottom <= -90 || top >= 90 || !(sine < 1)) return [[-Infinity, bottom, Infinity, top]];
  const wide = (Math.asin(sine) / radians) * (1 + noise);
  const boxes: Box[] = [[x - wide, bottom, x + wide, top]];
  if (x - wide < -180) boxes.push([x - wide + 360, bottom, 180, top]);
  if (x + wide > 180) boxes.push([-180, bottom, x + wide - 360, top]);
  return boxes;
}
