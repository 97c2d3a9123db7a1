import type { Path } from '../drawing/Drawing.ts';
import type { Box } from './Box.ts';

/** The corners of a box. */
export function boxPath({ x, y, width, height }: Box): Path {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
}
