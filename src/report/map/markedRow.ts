import type { Item } from '../drawing/Drawing.ts';
import { paragraph, type Block } from './Block.ts';
import type { Box } from './Box.ts';
import type { LegendSetting } from './LegendSetting.ts';
import { lettered } from './lettered.ts';
import { shifted } from './shifted.ts';
import { ink } from './sheetInk.ts';

/** A line of a legend: a mark, what it is, and how many there are. */
export function markedRow(
  mark: (box: Box) => readonly Item[],
  label: string,
  count: string,
  setting: LegendSetting,
): Block {
  const { width, size, measure } = setting;
  const [across, high, gap] = [5.4 * size, 3.5 * size, 1.6 * size];
  const em = 2.6 * size;
  const room = width - across - gap - 9 * size;
  const words = paragraph(label, room, { size: em }, measure);
  return {
    height: Math.max(high, words.height),
    items: [
      ...mark({ x: 0, y: 0, width: across, height: high }),
      ...shifted(words.items, across + gap, 0),
      lettered(count, [width, em * 1.02], em * 0.92, { anchor: 'end', colour: ink.quiet }),
    ],
  };
}
