import type { Position } from '../area/Area.ts';
import type { Bounds } from './Extent.ts';

/** The middle of a box. */
export const centreOf = ({ west, south, east, north }: Bounds): Position => [
  (west + east) / 2,
  (south + north) / 2,
];
