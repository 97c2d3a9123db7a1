import type { Item } from '../drawing/Drawing.ts';
import type { Measure } from '../drawing/openFaces.ts';
import type { Box } from './Box.ts';
import { boxPath } from './boxPath.ts';
import { lettered } from './lettered.ts';
import { ink } from './sheetInk.ts';

/** A small fixed mark on the map. */
export function tag(
  { text, fill, colour }: { readonly text: string; readonly fill: string; readonly colour: string },
  { x, y }: { readonly x: number; readonly y: number },
  size: number,
  measure: Measure,
): { readonly items: readonly Item[]; readonly box: Box } {
  const em = 2.5 * size;
  const box = { x, y, width: measure(text, em, 'bold') + 3 * size, height: 4.6 * size };
  return {
    box,
    items: [
      {
        kind: 'shape',
        paths: [boxPath(box)],
        closed: true,
        fill,
        stroke: { colour: ink.frame, width: 0.15 * size },
      },
      lettered(text, [x + 1.5 * size, y + 3.15 * size], em, { weight: 'bold', colour }),
    ],
  };
}
