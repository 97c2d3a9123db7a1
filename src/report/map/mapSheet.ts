import type { Geometry } from 'geojson';
import type { Brief } from '../../domain/brief/Brief.ts';
import { boundsAround } from '../../domain/coordinates/boundsAround.ts';
import { briefSubtitle } from '../../i18n/brief/briefSubtitle.ts';
import { briefTitle } from '../../i18n/brief/briefTitle.ts';
import { placeInSentence } from '../../i18n/brief/placeInSentence.ts';
import { briefIn } from '../../i18n/briefIn.ts';
import type { Language } from '../../i18n/Language.ts';
import { legendOf } from '../../i18n/legend/legendOf.ts';
import type { Drawing } from '../drawing/Drawing.ts';
import type { Measure } from '../drawing/openFaces.ts';
import { paragraph, stacked, type Block } from './Block.ts';
import type { Box } from './Box.ts';
import { boxAround } from './boxAround.ts';
import { fitScale } from './fitScale.ts';
import { insetBlock } from './insetBlock.ts';
import { besideMap, underMap, type BlocksOf, type Layout } from './layOut.ts';
import { legendBlock } from './legendBlock.ts';
import { mapFrame } from './mapFrame.ts';
import { overBlock } from './over/overBlock.ts';
import type { Plane } from './Plane.ts';
import { planeOfProvince } from './planeOfProvince.ts';
import { scaleBlock } from './scaleBlock.ts';
import { screenScale, type ScreenScale } from './screenScale.ts';
import { enlargement, papers, type SheetFormat } from './SheetFormat.ts';
import { ink } from './sheetInk.ts';
import type { SheetShapes } from '../../domain/brief/SheetShapes.ts';
import { shifted } from './shifted.ts';
import { textBlocks } from './textBlocks.ts';

/** What a sheet is drawn from. */
export interface SheetFrom {
  readonly brief: Brief;
  readonly shapes: SheetShapes;
  readonly format: SheetFormat;
  readonly language: Language;
  readonly measure: Measure;
  /** Of an earlier sheet of the same province, so that its shapes are not projected again. */
  readonly plane?: Plane;
}

/** Type is made smaller in these steps until every word has room ... */
const shrinking = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58] as const;
/** ... and larger where the map loses nothing by it. */
const growing = [1.5, 1.4, 1.3, 1.2, 1.1] as const;

/** A whole map sheet: title, map true to scale, legend, scale bar, inset, and every word that must leave with a map. */
export function mapSheet(from: SheetFrom): Drawing {
  const { brief, shapes, format, language, measure } = from;
  const upright = papers[format.paper];
  const [width, height] = format.orientation === 'portrait' ? upright : [upright[1], upright[0]];
  const seen = seenShapes(brief, shapes);
  const bounds = boundsAround(seen);
  if (bounds === null) throw new Error('A map sheet of nothing: no unit that is shown has a shape');
  const plane = from.plane ?? planeOfProvince(brief, shapes);
  const size = enlargement[format.paper];
  const margin = 8 * size;
  const title = briefTitle(brief, language);
  const inner = width - 2 * margin;
  const head = stacked(
    [
      paragraph(title, inner, { size: 5.6 * size, weight: 'bold' }, measure),
      paragraph(briefSubtitle(brief, language), inner, { size: 2.9 * size, colour: ink.quiet }, measure),
    ],
    0,
  );
  const top = margin + head.height + 2.5 * size;
  const room: Box = { x: margin, y: top, width: inner, height: height - margin - top };
  const paths = seen.flatMap((shape) => (shape === null ? [] : plane.pathsOf(shape)));
  const screenOf = (denominator: number, larger: number) =>
    screenScale(denominator, (bounds.south + bounds.north) / 2, larger);
  const scaleOf = (frame: Box) => fitScale(paths, frame, 3 * size);
  const blocksOf = (type: number, denominator: number) => (column: number) =>
    blocksBeside(from, plane, seen, column, type, denominator, screenOf(denominator, size));
  const laid = layoutOf(room, size, (type) => blocksOf(type, 1e6), scaleOf);
  // The bar takes the same room at every scale, so what was laid out stays where it is.
  const whole = laid.again(blocksOf(laid.type, laid.denominator)) ?? laid.layout;
  const final = withinKnown(whole, shapes, plane, laid.denominator);
  const scale = scaleOf(final.frame);
  const classes = legendOf(brief.painting, language).rows.map(({ label, count }) => `${label}: ${count}`);
  const screen = screenOf(scale.denominator, size);
  return {
    width,
    height,
    title,
    description: briefIn(language).sheet.description(title, classes.join('; ')),
    language,
    items: [
      ...shifted(head.items, margin, margin),
      ...mapFrame(final.frame, {
        brief,
        shapes,
        plane,
        scale,
        screen,
        bounds,
        format,
        size,
        language,
        measure,
      }),
      ...final.items,
    ],
  };
}

interface Laid {
  readonly layout: Layout;
  readonly type: number;
  readonly denominator: number;
  readonly again: (blocks: BlocksOf) => Layout | null;
}

/** Beside the map or under it, whichever leaves the map larger; type as large as there is room for. */
function layoutOf(
  room: Box,
  size: number,
  blocksOf: (type: number) => (width: number) => readonly Block[],
  scaleOf: (frame: Box) => { readonly denominator: number },
): Laid {
  const gap = 3.2 * size;
  const columns = room.width > room.height ? [3, 4] : [2, 3];
  const ways = [
    (blocks: BlocksOf) => besideMap(room, Math.max(58 * size, room.width * 0.22), gap, blocks),
    ...columns.map((count) => (blocks: BlocksOf) => underMap(room, count, gap, blocks)),
  ];
  const at = (smaller: number): readonly Laid[] =>
    ways
      .flatMap((again): readonly Laid[] => {
        const type = size * smaller;
        const layout = again(blocksOf(type));
        return layout === null ? [] : [{ layout, type, again, ...scaleOf(layout.frame) }];
      })
      .toSorted((one, other) => one.denominator - other.denominator);
  const fitting = shrinking.map((smaller) => at(smaller)[0]).find((laid) => laid !== undefined);
  if (fitting === undefined) throw new Error('No room for the words of a sheet, however small');
  if (fitting.type < size) return fitting;
  const larger = growing.map((each) => at(each)[0]);
  return larger.find((laid) => laid !== undefined && laid.denominator <= fitting.denominator) ?? fitting;
}

function blocksBeside(
  { brief, shapes, format, language, measure }: SheetFrom,
  plane: Plane,
  seen: readonly (Geometry | null)[],
  width: number,
  size: number,
  denominator: number,
  screen: ScreenScale,
): readonly Block[] {
  const [province] = brief.path;
  const setting = { width, size, language, measure };
  const isPart = isPartOf(brief);
  const inset =
    isPart && shapes.province !== null && province !== undefined
      ? [
          stacked(
            [
              insetBlock(
                shapes.province,
                seen.filter((shape) => shape !== null),
                plane,
                Math.min(width, 46 * size),
                size,
              ),
              paragraph(
                briefIn(language).sheet.inset(placeInSentence(province, language)),
                width,
                { size: 2.1 * size, colour: ink.quiet },
                measure,
              ),
            ],
            0.6 * size,
          ),
        ]
      : [];
  return [
    legendBlock(brief, setting),
    ...[overBlock(shapes.over, screen, setting)].filter(({ height }) => height > 0),
    scaleBlock(denominator, format.paper, plane.system, setting),
    ...inset,
    ...textBlocks(brief, shapes.over, width, size, language, measure),
  ];
}

/** A place gone into, or a district chosen: then the map shows that alone. */
function isPartOf({ painting: { plan }, inside }: Brief): boolean {
  return inside > 0 && (plan.within !== null || plan.district !== null);
}

function seenShapes(brief: Brief, { units }: SheetShapes): readonly (Geometry | null)[] {
  const rows = isPartOf(brief) ? brief.rows.slice(0, brief.inside) : brief.rows;
  return rows.map(({ unit }) => units[unit] ?? null);
}

/** Beyond the land that is known around the province nothing may be shown as if it were: the map ends there, and what stands under it moves up. */
function withinKnown(layout: Layout, { around }: SheetShapes, plane: Plane, denominator: number): Layout {
  const { height } = boxAround(around.flatMap(({ shape }) => plane.pathsOf(shape).flat()));
  const cut = layout.frame.height - (height * 1000) / denominator;
  if (around.length === 0 || cut <= 0) return layout;
  return {
    ...layout,
    frame: { ...layout.frame, height: layout.frame.height - cut },
    items: layout.under ? shifted(layout.items, 0, -cut) : layout.items,
  };
}
