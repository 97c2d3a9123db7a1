import type { Item, Point } from '../drawing/Drawing.ts';
import type { Box } from './Box.ts';
import { lettered } from './lettered.ts';
import { ink } from './sheetInk.ts';

/**
 * An arrow along the meridian of the middle of the map, with its letter.
 *
 * @param turned how far north stands from upright, in radians, to the right
 */
export function northArrow(
  { x, y, width, height }: Box,
  turned: number,
  letter: string,
  size: number,
): readonly Item[] {
  const [middle, centre] = [x + width / 2, y + height * 0.62];
  const at = (across: number, up: number): Point => [
    middle + across * Math.cos(turned) + up * Math.sin(turned),
    centre + across * Math.sin(turned) - up * Math.cos(turned),
  ];
  const [half, long] = [width * 0.3, height * 0.36];
  const side = (across: number, fill: string): Item => ({
    kind: 'shape',
    paths: [[at(0, long), at(across, -long), at(0, -long * 0.6)]],
    closed: true,
    fill,
    stroke: { colour: ink.frame, width: 0.2 * size },
  });
  const em = 3 * size;
  return [
    side(-half, ink.frame),
    side(half, ink.paper),
    lettered(letter, [middle, y + em * 0.8], em, { anchor: 'middle', weight: 'bold' }),
  ];
}
