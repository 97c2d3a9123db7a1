import { safetyLook } from '../../../domain/resettle/safetyLook.ts';
import type { Item, Point } from '../../drawing/Drawing.ts';
import type { ScreenScale } from '../screenScale.ts';
import { ink } from '../sheetInk.ts';
import { discs } from './discs.ts';
import { triangle } from './triangle.ts';

const { width, households: many, opacity, start, arrow } = safetyLook.moves;
/** Of the triangle that the map turns. */
const inner = 3.5;

/** A way from a hamlet to its site, on the sheet. */
export interface Way {
  readonly from: Point;
  readonly to: Point;
  readonly households: number;
}

/** Ways as wide as the families that go them are many, with their beginnings. They lie under the sites. */
export function moveItems(ways: readonly Way[], { mm }: ScreenScale): readonly Item[] {
  if (ways.length === 0) return [];
  const { radius, rim } = start;
  const points = ways.map(({ from }) => from);
  return [
    ...ways.map(({ from, to, households }): Item => ({
      kind: 'shape',
      layer: 'moves',
      paths: [[from, to]],
      closed: false,
      stroke: { colour: ink.accent, width: mm(grown(width, households)), round: true },
      opacity,
    })),
    discs(points, mm(2 * (radius + rim)), ink.accent, 'moves-start-rim'),
    discs(points, mm(2 * radius), ink.halo, 'moves-start'),
  ];
}

/** Where each way arrives, before the mark of its site. They lie over the sites. */
export function arrowItems(ways: readonly Way[], { mm }: ScreenScale): readonly Item[] {
  return ways.flatMap(({ from, to, households }): readonly Item[] => {
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const far = Math.hypot(dx, dy);
    if (far === 0) return [];
    const size = grown(arrow.size, households);
    const back = mm(arrow.before * size) / far;
    const middle: Point = [to[0] - dx * back, to[1] - dy * back];
    const paths = [triangle(middle, mm(inner * size), Math.atan2(dx, -dy))];
    const rim = { colour: ink.halo, width: mm(2 * arrow.rim * size) };
    return [
      { kind: 'shape', layer: 'moves-arrow-rim', paths, closed: true, stroke: rim },
      { kind: 'shape', layer: 'moves-arrow', paths, closed: true, fill: ink.accent },
    ];
  });
}

function grown([none, full]: readonly [number, number], households: number): number {
  return none + (full - none) * Math.max(0, Math.min(1, households / many));
}
