import type { Brief } from '../../domain/brief/Brief.ts';
import type { Painting } from '../../domain/brief/Painting.ts';
import { levelsOfTwo } from '../../domain/classify/attentionLevels.ts';
import { briefIn } from '../../i18n/briefIn.ts';
import { attentionNote } from '../../i18n/legend/attentionNote.ts';
import { wordsOf } from '../../i18n/wordsOf.ts';
import { boundariesNote } from '../../i18n/legend/boundariesNote.ts';
import type { LegendGrid, LegendSide } from '../../i18n/legend/legendGrid.ts';
import { legendOf } from '../../i18n/legend/legendOf.ts';
import type { Item, Path, Point } from '../drawing/Drawing.ts';
import { paragraph, stacked, type Block } from './Block.ts';
import { legendWidth, type LegendSetting as Setting } from './LegendSetting.ts';
import { lettered } from './lettered.ts';
import { markedRow } from './markedRow.ts';
import { shifted } from './shifted.ts';
import { ink } from './sheetInk.ts';
import { swatch } from './swatch.ts';

/** The legend of the screen on paper: the same rows, words, counts and looks. */
export function legendBlock(
  { painting, boundaries }: Pick<Brief, 'painting' | 'boundaries'>,
  setting: Setting,
): Block {
  const { size, language, measure } = setting;
  const width = legendWidth(setting);
  const text = legendOf(painting, language);
  const attention = attentionNote(painting, false, language);
  const notes = [
    ...(attention === null ? [] : [`${attention}.`]),
    ...text.notes,
    `${boundariesNote(boundaries, language)}.`,
  ];
  const title = text.unit === '' ? text.title : `${text.title}  (${text.unit})`;
  const say = (words: string, em: number, weight: 'regular' | 'bold', colour: string = ink.text) =>
    words === ''
      ? { height: 0, items: [] }
      : paragraph(words, width, { size: em * size, weight, colour }, measure);
  return stacked(
    [
      say(briefIn(language).legend, 2.5, 'regular', ink.quiet),
      say(title, 3, 'bold'),
      say(text.basis, 2.4, 'regular', ink.quiet),
      ...(text.grid === undefined ? [] : [gridBlock(text.grid, painting, { ...setting, width })]),
      stacked(
        [
          ...(text.rows.length === 0 ? [] : [countHead(wordsOf(language).legend.count, width, size)]),
          ...text.rows.map(({ number, label, count }) =>
            rowBlock(number, label, count, painting, { ...setting, width }),
          ),
        ],
        0.5 * size,
      ),
      say(notes.join(' '), 2.1, 'regular', ink.quiet),
    ],
    1 * size,
  );
}

/** Over the numbers at the right: of what they are. */
function countHead(text: string, width: number, size: number): Block {
  const em = 2.1 * size;
  return {
    height: em * 1.1,
    items: [lettered(text, [width, em * 0.9], em, { anchor: 'end', colour: ink.quiet })],
  };
}

function rowBlock(number: number, label: string, count: string, painting: Painting, setting: Setting): Block {
  return markedRow((box) => swatch(number, box, painting, setting.size), label, count, setting);
}

/** Two measures as the square they make, the most urgent corner up and to the right. */
function gridBlock({ up, across, counts }: LegendGrid, painting: Painting, setting: Setting): Block {
  const { width, size, measure } = setting;
  const em = 2.2 * size;
  const side = ({ title, unit, basis }: LegendSide, turned: boolean): Block => {
    const indent = 4 * size;
    const words = [title, unit, basis].filter((part) => part !== '').join(' ');
    const said = paragraph(words, width - indent, { size: em }, measure);
    return { height: said.height, items: [...arrow(size, turned), ...shifted(said.items, indent, 0)] };
  };
  const left = Math.max(...up.levels.map(({ label }) => measure(label, em, 'regular'))) + 1.5 * size;
  const cell = Math.min(17 * size, (width - left) / across.levels.length);
  const high = 4.6 * size;
  const levels = up.levels.toReversed();
  const label = (text: string, x: number, y: number, anchor: 'middle' | 'end') =>
    lettered(text, [x, y], em, { anchor });
  const items = levels.flatMap((row, place) => [
    label(row.label, left - 1 * size, place * high + high * 0.65, 'end'),
    ...across.levels.flatMap((column, at) => {
      const number = row.level * levelsOfTwo + column.level;
      const box = { x: left + at * cell, y: place * high, width: 5.4 * size, height: high - 0.6 * size };
      return [
        ...swatch(number, box, painting, size),
        label(counts.get(number) ?? '', left + at * cell + 8.6 * size, place * high + high * 0.65, 'middle'),
      ];
    }),
  ]);
  const longest = Math.max(...across.levels.map((column) => measure(column.label, em, 'regular')));
  const feet = across.levels.map((column, at) =>
    lettered(
      column.label,
      [left + (at + 0.5) * cell - 1 * size, levels.length * high + em],
      em * Math.min(1, (cell - 1.2 * size) / longest),
      { anchor: 'middle' },
    ),
  );
  const square = { height: levels.length * high + em * 1.4, items: [...items, ...feet] };
  return stacked([side(up, true), square, side(across, false)], 0.8 * size);
}

/** Up, or to the right: where more attention is called for. */
function arrow(size: number, up: boolean): readonly Item[] {
  const along: Path = [
    [0, 0],
    [2.4, 0],
    [1.6, -0.6],
    [2.4, 0],
    [1.6, 0.6],
  ];
  const path = along.map(([x, y]): Point =>
    up ? [(1.2 + y) * size, (3 - x) * size] : [x * size, (1.6 + y) * size],
  );
  return [{ kind: 'shape', paths: [path], closed: false, stroke: { colour: ink.text, width: 0.25 * size } }];
}
