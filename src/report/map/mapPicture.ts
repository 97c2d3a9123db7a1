import type { Brief } from '../../domain/brief/Brief.ts';
import type { SheetShapes } from '../../domain/brief/SheetShapes.ts';
import { briefTitle } from '../../i18n/brief/briefTitle.ts';
import { briefIn } from '../../i18n/briefIn.ts';
import type { Language } from '../../i18n/Language.ts';
import { legendOf } from '../../i18n/legend/legendOf.ts';
import type { Drawing, Item } from '../drawing/Drawing.ts';
import type { Measure } from '../drawing/openFaces.ts';
import { stacked, type Block } from './Block.ts';
import type { Box } from './Box.ts';
import { boxPath } from './boxPath.ts';
import { legendBlock } from './legendBlock.ts';
import { framedMap } from './framedMap.ts';
import { overBlock } from './over/overBlock.ts';
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
  /** Enlargement of the type; where left out as large as on a sheet of this size. */
  readonly letters?: number;
  /** `false` where everything is told beside the map, and nothing stands in it. */
  readonly legend?: boolean;
  /** `true` for a small map beside others, whose caption says what no name or mark in it does. */
  readonly isBare?: boolean;
}

/**
 * The map alone, for a slide or a page that says title, classes and sources itself. What no table of classes says stands in it: the square of
 * two measures, and what lies over the units.
 *
 * @throws Error where no unit that is shown has a shape
 */
export function mapPicture(
  { brief, shapes, width, height, language, letters, legend: hasLegend = true, isBare = false }: PictureFrom,
  measure: Measure,
): Drawing {
  const size = letters ?? Math.min(width / 190, height / 150);
  const frame: Box = { x: 0, y: 0, width, height };
  const { items, screen } = framedMap(frame, { brief, shapes, isBare, size, language, measure });
  const legend = legendOf(brief.painting, language);
  const setting = { width: 62 * size, size, language, measure };
  const counted = legend.rows.map(({ label, count }) => `${label}: ${count}`);
  const title = briefTitle(brief, language);
  const told = () => [
    ...(legend.grid === undefined ? [] : [legendBlock(brief, setting)]),
    ...[overBlock(shapes.over, screen, setting)].filter((block) => block.height > 0),
  ];
  return {
    width,
    height,
    title,
    description: briefIn(language).sheet.description(title, counted.join('; ')),
    language,
    items: [...items, ...(hasLegend ? legendCard(stacked(told(), 2 * size), height, size) : [])],
  };
}

/** A card at the lower left; none where it would say nothing. */
function legendCard(block: Block, height: number, size: number): readonly Item[] {
  if (block.height === 0) return [];
  const [left, top] = [2 * size, height - block.height - 4 * size];
  const card: Box = { x: left, y: top, width: 66 * size, height: block.height + 2 * size };
  return [
    { kind: 'shape', paths: [boxPath(card)], closed: true, fill: ink.paper },
    ...shifted(block.items, left + 2 * size, top + size),
  ];
}
