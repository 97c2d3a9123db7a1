import type { Geometry, Position } from 'geojson';
import type { AreaKey } from '../../domain/area/Area.ts';
import type { Brief } from '../../domain/brief/Brief.ts';
import type { Bounds } from '../../domain/coordinates/Extent.ts';
import { briefIn } from '../../i18n/briefIn.ts';
import type { Language } from '../../i18n/Language.ts';
import { wordsOf } from '../../i18n/wordsOf.ts';
import type { Item, Path, Stroke } from '../drawing/Drawing.ts';
import type { Measure } from '../drawing/openFaces.ts';
import { overlaps, type Box } from './Box.ts';
import { boxAround } from './boxAround.ts';
import { boxPath } from './boxPath.ts';
import type { SheetScale } from './fitScale.ts';
import { graticule } from './graticule.ts';
import { namedOn, namesWanted, seatOf } from './namesWanted.ts';
import { northArrow } from './northArrow.ts';
import { placeNames } from './placeNames.ts';
import type { Plane } from './Plane.ts';
import { overItems } from './over/overItems.ts';
import { overNames } from './over/overNames.ts';
import type { ScreenScale } from './screenScale.ts';
import type { SheetFormat } from './SheetFormat.ts';
import { borderLine, ink, limits } from './sheetInk.ts';
import type { SheetShapes } from '../../domain/brief/SheetShapes.ts';
import { tag } from './tag.ts';
import { unitItems } from './unitItems.ts';

/** Everything that a map is drawn with. */
export interface Drawn {
  readonly brief: Brief;
  readonly shapes: SheetShapes;
  readonly plane: Plane;
  readonly scale: SheetScale;
  readonly screen: ScreenScale;
  /** Of everything that is to be seen, in degrees. */
  readonly bounds: Bounds;
  /** The place that the map is about, where it is about one. */
  readonly outlined?: Geometry;
  /** `true` for a small map beside others: no name, mark or arrow stands in it, since its caption says them. */
  readonly isBare?: boolean;
  readonly format: SheetFormat;
  readonly size: number;
  readonly language: Language;
  readonly measure: Measure;
}

/** The map in its frame: land, units, limits, names, and the marks that say what it is not. */
export function mapFrame(frame: Box, drawn: Drawn): readonly Item[] {
  const { brief, shapes, plane, scale, screen, bounds, outlined, format, size, language, measure } = drawn;
  const { isBare = false } = drawn;
  const { toSheet } = scale;
  const onSheet = (shape: Geometry) =>
    plane
      .pathsOf(shape)
      .map((path) => path.map(toSheet))
      .filter((path) => overlaps(boxAround(path), frame));
  const pathsOf = shapes.units.map((shape) => (shape === null ? [] : onSheet(shape)));
  const thick = ({ width, dash, ...stroke }: Stroke): Stroke => ({
    ...stroke,
    width: width * size,
    ...(dash === undefined ? {} : { dash: dash.map((each) => each * size) }),
  });
  const land = shapes.around.map(({ abroad, shape }): Item => ({
    kind: 'shape',
    paths: onSheet(shape),
    closed: true,
    fill: abroad ? ink.abroad : ink.land,
  }));
  const lines = shapes.limits.map(({ set, shapes: larger }): Item => ({
    kind: 'shape',
    paths: larger.flatMap(onSheet),
    closed: true,
    stroke: thick(limits[set]),
  }));
  const border: readonly Item[] =
    shapes.border === null
      ? []
      : [{ kind: 'shape', paths: onSheet(shapes.border), closed: false, stroke: thick(borderLine) }];
  const over = { at: (position: Position) => toSheet(plane.at(position)), pathsOf: onSheet, frame, screen };
  const named = isBare ? [] : namedOn(brief, shapes);
  const seats = named.flatMap(({ area }): readonly Box[] => {
    const seat = seatOf(area);
    if (seat === null) return [];
    const [x, y] = toSheet(plane.at(seat));
    const side = 0.9 * size;
    return [{ x: x - side / 2, y: y - side / 2, width: side, height: side }];
  });
  const marks = isBare ? { items: [], boxes: [] } : marksOf(frame, drawn);
  const arrow: Box = {
    x: frame.x + frame.width - 11 * size,
    y: frame.y + 2 * size,
    width: 9 * size,
    height: 15 * size,
  };
  const taken = [...seats, ...marks.boxes, arrow];
  const grounds = new Map(
    brief.rows.map(({ area, look, colour }) => [area.key, look === 'class' ? colour : null]),
  );
  const groundOf = (key: AreaKey) => grounds.get(key) ?? null;
  const wanted = [
    ...namesWanted(named, plane, scale, size, language, groundOf),
    ...(isBare ? [] : overNames(shapes.over, over, size)),
  ];
  const names = placeNames(wanted, taken, frame, measure);
  return [
    { kind: 'shape', paths: [boxPath(frame)], closed: true, fill: ink.land },
    {
      kind: 'clip',
      paths: [boxPath(frame)],
      items: [
        ...land,
        ...unitItems(brief, (unit) => pathsOf[unit] ?? [], frame, size),
        ...lines,
        ...border,
        ...overItems(shapes.over, over),
        ...(outlined === undefined ? [] : outlineItems(onSheet(outlined), size)),
        ...seats.map((seat): Item => ({
          kind: 'shape',
          paths: [boxPath(seat)],
          closed: true,
          fill: ink.text,
          stroke: { colour: ink.paper, width: 0.2 * size },
        })),
      ],
    },
    ...(format.graticule ? graticule(bounds, plane, scale, frame, size) : []),
    ...names.flatMap(({ items }) => items),
    ...marks.items,
    ...(isBare
      ? []
      : northArrow(arrow, northTurned(bounds, plane, toSheet), briefIn(language).sheet.north, size)),
    {
      kind: 'shape',
      paths: [boxPath(frame)],
      closed: true,
      stroke: { colour: ink.frame, width: 0.35 * size },
    },
  ];
}

/** A line in the accent within a white one, as the page shows what is selected. */
const outlineItems = (paths: readonly Path[], size: number): readonly Item[] => [
  { kind: 'shape', paths, closed: true, stroke: { colour: ink.paper, width: 1.5 * size } },
  { kind: 'shape', paths, closed: true, stroke: { colour: ink.accent, width: 0.8 * size } },
];

/** What must be known before a figure is read: sample, and boundaries that are a scheme. */
function marksOf(
  { x, y }: Box,
  { brief, shapes, size, language, measure }: Drawn,
): { readonly items: readonly Item[]; readonly boxes: readonly Box[] } {
  const { data, legend } = wordsOf(language);
  const { sample } = shapes.over;
  const texts = [
    ...(brief.sample.map || sample.zones || sample.sites
      ? [{ text: data.sampleTag, fill: ink.sample, colour: ink.onSample }]
      : []),
    ...(brief.boundaries === 'schematic'
      ? [{ text: legend.schematic, fill: ink.paper, colour: ink.text }]
      : []),
  ];
  const tags = texts.map((each, at) =>
    tag(each, { x: x + 2 * size, y: y + (2 + 5.4 * at) * size }, size, measure),
  );
  return { items: tags.flatMap(({ items }) => items), boxes: tags.map(({ box }) => box) };
}

/** How far the meridian through the middle of the map stands from upright, in radians. */
function northTurned(
  { west, south, east, north }: Bounds,
  plane: Plane,
  toSheet: SheetScale['toSheet'],
): number {
  const [longitude, latitude] = [(west + east) / 2, (south + north) / 2];
  const [from, to] = [latitude, latitude + 0.01].map((each) => toSheet(plane.at([longitude, each])));
  return from === undefined || to === undefined ? 0 : Math.atan2(to[0] - from[0], from[1] - to[1]);
}
