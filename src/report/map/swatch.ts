import type { Painting } from '../../domain/brief/Painting.ts';
import { lookOf } from '../../domain/classify/lookOf.ts';
import type { Item } from '../drawing/Drawing.ts';
import type { Box } from './Box.ts';
import { boxPath } from './boxPath.ts';
import { lookInk, patternItems } from './lookItems.ts';
import { ink } from './sheetInk.ts';

/**
 * A class as the map draws it, for a legend.
 *
 * @param size enlargement of its lines
 */
export function swatch(
  number: number,
  box: Box,
  { colours, stippled }: Painting,
  size: number,
): readonly Item[] {
  const look = lookOf(number);
  const drawn = lookInk(look, number, colours, stippled);
  const path = boxPath(box);
  const dotted = { colour: ink.dots, width: 0.35 * size, dash: [0, 0.8 * size], round: true } as const;
  return [
    { kind: 'shape', paths: [path], closed: true, fill: drawn.ground },
    { kind: 'clip', paths: [path], items: patternItems(drawn, box, size * 0.8) },
    {
      kind: 'shape',
      paths: [path],
      closed: true,
      stroke: look === 'not-applicable' ? dotted : { colour: ink.dots, width: 0.12 * size },
    },
  ];
}
