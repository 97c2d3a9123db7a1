import type { Position } from 'geojson';
import type { Box } from './stretchesOf.ts';

const radians = Math.PI / 180;

/**
 * A box of degrees that holds the arc of a great circle between two places. The arc bulges towards the pole: at
 * most as far as it would if both ends lay on the higher parallel.
 */
export function boxOfArc([x1 = NaN, y1 = NaN]: Position, [x2 = NaN, y2 = NaN]: Position): Box {
  const wide = Math.abs(x2 - x1);
  if (wide >= 180) return [-180, -90, 180, 90];
  const shrink = Math.cos((wide / 2) * radians);
  const bulged = (latitude: number) => Math.atan(Math.tan(latitude * radians) / shrink) / radians;
  const [low, high] = [Math.min(y1, y2), Math.max(y1, y2)];
  return [
    Math.min(x1, x2),
    low < 0 ? Math.min(low, bulged(low)) : low,
    Math.max(x1, x2),
    high > 0 ? Math.max(high, bulged(high)) : high,
  ];
}
