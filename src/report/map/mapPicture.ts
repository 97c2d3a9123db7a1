import type { Brief } from '../../domain/brief/Brief.ts';
import type { SheetShapes } from '../../domain/brief/SheetShapes.ts';
import { boundsAround } from '../../domain/coordinates/boundsAround.ts';
import { briefTitle } from '../../i18n/brief/briefTitle.ts';
import { briefIn } from '../../i18n/briefIn.ts';
import type { Language } from '../../i18n/Language.ts';
import { legendOf } from '../../i18n/legend/legendOf.ts';
import type { Drawing, Item } from '../drawing/Drawing.ts';
import type { Measure } from '../drawing/openFaces.ts';
import type { Box } from './Box.ts';
import { boxPath } from './boxPath.ts';
import { fitScale } from './fitScale.ts';
import { legendBlock } from './legendBlock.ts';
import { mapFrame } from './mapFrame.ts';
import { planeOfProvince } from './planeOfProvince.ts';
import { ink } from './sheetInk.ts';
import { shifted } from './shifted.ts';

/** What a map without a sheet around it is drawn from. */
export interface PictureFrom {
  readonly brief: Brief;
  readonly shapes: SheetShapes;
  /** In millimetres. */
  readonly width: number;
  readonly height: number;
  readonly language: Language;
}

/**
 * The map alone, for a slide or a page that says title, legend and sources itself. The square of two measures, which no table says, stands in it.
 *
 * @throws Error where no unit that is shown has a shape
 */
export function mapPicture(
  { brief, shapes, width, height, language }: PictureFrom,
  measure: Measure,
): Drawing {
  const inside = brief.rows.slice(0, brief.inside).map(({ unit }) => shapes.units[unit] ?? null);
  const seen = inside.some((shape) => shape !== null) ? inside : shapes.units;
  const bounds = boundsAround(seen);
  if (bounds === null) throw new Error('A map of nothing: no unit that is shown has a shape');
  const plane = planeOfProvince(brief, shapes);
  const size = Math.min(width / 190, height / 150);
  const frame: Box = { x: 0, y: 0, width, height };
  const paths = seen.flatMap((shape) => (shape === null ? [] : plane.pathsOf(shape)));
  const scale = fitScale(paths, frame, 4 * size);
  const format = { paper: 'A4', orientation: 'landscape', graticule: false } as const;
  const legend = legendOf(brief.painting, language);
  const counted = legend.rows.map(({ label, count }) => `${label}: ${count}`);
  const title = briefTitle(brief, language);
  return {
    width,
    height,
    title,
    description: briefIn(language).sheet.description(title, counted.join('; ')),
    language,
    items: [
      ...mapFrame(frame, { brief, shapes, plane, scale, bounds, format, size, language, measure }),
      ...(legend.grid === undefined ? [] : squareOfTwo(brief, frame, size, language, measure)),
    ],
  };
}

function squareOfTwo(
  brief: Brief,
  { height }: Box,
  size: number,
  language: Language,
  measure: Measure,
): readonly Item[] {
  const block = legendBlock(brief, { width: 62 * size, size, language, measure });
  const [left, top] = [2 * size, height - block.height - 4 * size];
  const card: Box = { x: left, y: top, width: 66 * size, height: block.height + 2 * size };
  return [
    { kind: 'shape', paths: [boxPath(card)], closed: true, fill: ink.paper },
    ...shifted(block.items, left + 2 * size, top + size),
  ];
}
