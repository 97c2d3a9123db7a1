import type { Geometry } from 'geojson';
import type { Brief } from '../../domain/brief/Brief.ts';
import type { SheetShapes } from '../../domain/brief/SheetShapes.ts';
import { boundsAround } from '../../domain/coordinates/boundsAround.ts';
import type { Language } from '../../i18n/Language.ts';
import type { Item } from '../drawing/Drawing.ts';
import type { Measure } from '../drawing/openFaces.ts';
import type { Box } from './Box.ts';
import { fitScale } from './fitScale.ts';
import { mapFrame } from './mapFrame.ts';
import { planeOfProvince } from './planeOfProvince.ts';
import { screenScale, type ScreenScale } from './screenScale.ts';

/** A map in the room that it is given. */
export interface FramedFrom {
  readonly brief: Brief;
  readonly shapes: SheetShapes;
  /** What is to be seen whole; where left out every unit that is shown. */
  readonly seen?: readonly (Geometry | null)[];
  readonly isBare?: boolean;
  /** Enlargement of type and lines. */
  readonly size: number;
  readonly language: Language;
  readonly measure: Measure;
}

/** @throws Error where no unit that is shown has a shape */
export function framedMap(
  frame: Box,
  { brief, shapes, seen: asked, isBare = false, size, language, measure }: FramedFrom,
): { readonly items: readonly Item[]; readonly screen: ScreenScale } {
  const seen = asked ?? seenOn(brief, shapes);
  const bounds = boundsAround(seen);
  if (bounds === null) throw new Error('A map of nothing: no unit that is shown has a shape');
  const plane = planeOfProvince(brief, shapes);
  const paths = seen.flatMap((shape) => (shape === null ? [] : plane.pathsOf(shape)));
  const scale = fitScale(paths, frame, (isBare ? 1.5 : 4) * size);
  const screen = screenScale(scale.denominator, (bounds.south + bounds.north) / 2, size);
  const format = { paper: 'A4', orientation: 'landscape', graticule: false } as const;
  const given = { brief, shapes, plane, scale, screen, bounds, format, size, language, measure, isBare };
  return { items: mapFrame(frame, given), screen };
}

/** Shapes of the units inside the filters; of all where those have none. */
export function seenOn(brief: Brief, shapes: SheetShapes): readonly (Geometry | null)[] {
  const inside = brief.rows.slice(0, brief.inside).map(({ unit }) => shapes.units[unit] ?? null);
  return inside.some((shape) => shape !== null) ? inside : shapes.units;
}
