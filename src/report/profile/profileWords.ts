import { ink } from '../map/sheetInk.ts';
import { lettered } from '../map/lettered.ts';
import { paragraph, stacked, type Block } from '../map/Block.ts';
import { shifted } from '../map/shifted.ts';
import type { ProfileSetting } from './ProfileSetting.ts';

type Setting = Pick<ProfileSetting, 'width' | 'size' | 'measure'>;

/** A sentence without the marks of its emphasis. */
const bare = (text: string) => text.replaceAll('**', '');

export const said = (text: string, { width, size, measure }: Setting): Block =>
  paragraph(bare(text), width, { size: 2.7 * size }, measure);

export const strong = (text: string, { width, size, measure }: Setting): Block =>
  paragraph(bare(text), width, { size: 2.9 * size, weight: 'bold' }, measure);

export const quiet = (text: string, { width, size, measure }: Setting): Block =>
  paragraph(bare(text), width, { size: 2.3 * size, colour: ink.quiet }, measure);

/** A part of the page under its heading and a fine line. */
export function section(title: string, blocks: readonly Block[], setting: Setting): Block {
  const { width, size, measure } = setting;
  const line: Block = {
    height: 0.4 * size,
    items: [
      {
        kind: 'shape',
        paths: [
          [
            [0, 0],
            [width, 0],
          ],
        ],
        closed: false,
        stroke: { colour: ink.frame, width: 0.2 },
      },
    ],
  };
  const head = paragraph(title, width, { size: 3.1 * size, weight: 'bold', colour: ink.accent }, measure);
  return stacked([stacked([line, head], 0.6 * size), ...blocks], 0.8 * size);
}

/** One cell of a row: a text in a column. */
export interface ProfileCell {
  readonly text: string;
  /** From the left end of the row, in millimetres. */
  readonly x: number;
  readonly width: number;
  readonly anchor?: 'start' | 'end';
  readonly weight?: 'regular' | 'bold';
  readonly colour?: string;
}

/** Texts side by side, each broken in its own column, over a hair line. */
export function rowOf(cells: readonly ProfileCell[], { width, size, measure }: Setting, em = 2.5): Block {
  const pad = 0.5 * size;
  const set = cells.map(
    ({ text, x, width: room, anchor = 'start', weight = 'regular', colour = ink.text }) => {
      const { height, items } = paragraph(text, room, { size: em * size, weight, colour }, measure);
      const turned =
        anchor === 'start'
          ? shifted(items, x, pad)
          : items.map((item) =>
              item.kind === 'text'
                ? lettered(item.text, [x + room, item.at[1] + pad], item.size, {
                    anchor: 'end',
                    weight,
                    colour,
                  })
                : item,
            );
      return { height, items: turned };
    },
  );
  const height = Math.max(0, ...set.map((each) => each.height)) + 2 * pad;
  return {
    height,
    items: [
      ...set.flatMap(({ items }) => items),
      {
        kind: 'shape',
        paths: [
          [
            [0, height],
            [width, height],
          ],
        ],
        closed: false,
        stroke: { colour: ink.noDataHatch, width: 0.08 },
      },
    ],
  };
}
