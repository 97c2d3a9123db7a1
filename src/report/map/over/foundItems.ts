import { safetyLook } from '../../../domain/resettle/safetyLook.ts';
import type { PlaceMark } from '../../../domain/resettle/SafetyScene.ts';
import type { Item, Point } from '../../drawing/Drawing.ts';
import type { ScreenScale } from '../screenScale.ts';
import { ink } from '../sheetInk.ts';
import { discs } from './discs.ts';
import type { OverSheet } from './OverSheet.ts';

const { landFrom, opacity, edge, dash, radius, zooms, rim } = safetyLook.places;

/** Places that a search found: their land where it can be seen, and a ring. */
export function foundItems(
  places: readonly PlaceMark[],
  { at, pathsOf, screen }: OverSheet,
): readonly Item[] {
  if (places.length === 0) return [];
  const paths = screen.zoom < landFrom ? [] : places.flatMap(({ shape }) => pathsOf(shape));
  const width = screen.mm(edge);
  const stroke = { colour: ink.accent, width, dash: dash.map((each) => each * width) };
  return [
    ...(paths.length === 0
      ? []
      : [
          { kind: 'shape', layer: 'found-land', paths, closed: true, fill: ink.accent, opacity } as const,
          { kind: 'shape', layer: 'found-edge', paths, closed: true, stroke } as const,
        ]),
    ...ringItems(
      places.map(({ point }) => at([...point])),
      screen,
    ),
  ];
}

export function ringItems(points: readonly Point[], { mm, between }: ScreenScale): readonly Item[] {
  const inner = between(zooms, radius);
  return [
    discs(points, mm(2 * (inner + rim)), ink.accent, 'found-rim'),
    discs(points, mm(2 * inner), ink.halo, 'found'),
  ];
}
