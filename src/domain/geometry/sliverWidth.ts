import type { Position } from 'geojson';
import { polygonsArea } from './polygonsArea.ts';
import { ringsLength } from './ringsLength.ts';

/**
 * The mean width of a thin polygon in metres: twice its area over the length of its rings, which is exact for
 * a long strip and half the side of a square.
 */
export function sliverWidth(polygon: readonly (readonly Position[])[]): number {
  return (2 * polygonsArea([polygon])) / Math.max(ringsLength(polygon), Number.MIN_VALUE);
}
