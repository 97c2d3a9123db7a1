import Flatbush from 'flatbush';
import type { Geometry, Position } from 'geojson';
import { geometryThresholds } from '../geometry/geometryThresholds.ts';
import { areaTree } from './areaTree.ts';
import { ringsOf } from './ringsOf.ts';
import { stretchesOf, type Stretch } from './stretchesOf.ts';

/** A part of a straight piece that no border crosses. */
export interface CutPart {
  readonly from: Position;
  readonly to: Position;
  /** The areas it lies in or along, in order; none outside. */
  readonly areas: readonly number[];
}

/** Cuts straight pieces at the borders of areas. */
export type AreaCutter = (from: Position, to: Position) => readonly CutPart[];

/** Within this of a border, in degrees, a line runs along it. */
const { slip } = geometryThresholds;

/**
 * A cutter for areas, behind an index of their borders. The parts of a piece are the whole piece, whatever the
 * areas look like. A part along a border lies in all areas that have that border, a hole's edge included.
 */
export function areaCutter(areas: readonly (Geometry | null)[]): AreaCutter {
  const tree = areaTree(areas);
  const borders = areas.flatMap((area, unit) =>
    stretchesOf(ringsOf(area)).stretches.map((stretch) => ({ unit, stretch })),
  );
  const index = borders.length === 0 ? null : new Flatbush(borders.length);
  for (const { stretch } of borders) index?.add(...stretch.box);
  index?.finish();

  return (from, to) => {
    const [[x1 = NaN, y1 = NaN], [x2 = NaN, y2 = NaN]] = [from, to];
    const near =
      index?.search(
        Math.min(x1, x2) - slip,
        Math.min(y1, y2) - slip,
        Math.max(x1, x2) + slip,
        Math.max(y1, y2) + slip,
      ) ?? [];
    const beside = near.flatMap((at) => borders[at] ?? []);
    const at = (share: number): readonly [number, number] => [x1 + share * (x2 - x1), y1 + share * (y2 - y1)];
    const shares = cutsOf([x1, y1], [x2, y2], beside);
    return shares.slice(1).map((end, place): CutPart => {
      const start = shares[place] ?? 0;
      const middle = at((start + end) / 2);
      const along = beside.filter(({ stretch }) => offOf(middle, stretch) <= slip).map(({ unit }) => unit);
      const within = tree.holding(middle);
      const all = along.length === 0 ? within : [...new Set([...within, ...along])].sort((a, b) => a - b);
      return { from: start === 0 ? from : [...at(start)], to: end === 1 ? to : [...at(end)], areas: all };
    });
  };
}

type Point = readonly [number, number];

/** Where borders cross or touch a piece, as shares of it from 0 to 1, in order, both ends included. */
function cutsOf(from: Point, to: Point, borders: readonly { readonly stretch: Stretch }[]): number[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const square = dx * dx + dy * dy;
  const cuts = [0, 1];
  if (square === 0) return cuts;
  for (const { stretch } of borders) {
    const [ex, ey] = [stretch.to[0] - stretch.from[0], stretch.to[1] - stretch.from[1]];
    const [fx, fy] = [stretch.from[0] - from[0], stretch.from[1] - from[1]];
    const cross = dx * ey - dy * ex;
    const onBorder = (fx * dy - fy * dx) / cross;
    // A hair beyond its ends a border still cuts, so that no piece slips through at a corner; a cut too many is harmless.
    if (cross !== 0 && onBorder >= -1e-9 && onBorder <= 1 + 1e-9) cuts.push((fx * ey - fy * ex) / cross);
    for (const [x, y] of [stretch.from, stretch.to]) {
      const [cx, cy] = [x - from[0], y - from[1]];
      const off = cx * dy - cy * dx;
      if (off * off <= slip * slip * square) cuts.push((cx * dx + cy * dy) / square);
    }
  }
  const within = cuts.filter((cut) => cut >= 0 && cut <= 1);
  return [...new Set(within)].sort((a, b) => a - b);
}

/** How far a place lies from a piece of a border, in degrees. */
function offOf([x, y]: Point, { from, to }: Stretch): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const share = ((x - from[0]) * dx + (y - from[1]) * dy) / (dx * dx + dy * dy);
  const within = Math.min(1, Math.max(0, share));
  return Math.hypot(x - from[0] - within * dx, y - from[1] - within * dy);
}
