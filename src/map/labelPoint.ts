import type { MultiPolygon, Polygon, Position } from 'geojson';
import { largestPolygon } from './polygons.ts';

/**
 * A name is about three times as wide as it is high, so room beside a point counts for less than room
 * above it: distances are measured with the latitude stretched by this much.
 */
const stretch = 2.5;
const steps = 5;
const rounds = 3;
/** Corners of a ring that are looked at: a name needs no more precise a place. */
const corners = 90;

/**
 * The point inside a shape with the most room around it for a name (an approximation of the pole of
 * inaccessibility, after Garcia-Castellanos and Lombardo 2007: search a grid, then search closer around
 * the best cell). Degrees. A shape without any ring gives `null`.
 */
export function labelPoint(shape: Polygon | MultiPolygon): Position | null {
  const rings = largestPolygon(shape).map(thinned);
  const outer = rings[0];
  if (outer === undefined || outer.length === 0) return null;
  const [xs, ys] = [outer.map(([x]) => x), outer.map(([, y]) => y)];
  let [left, right, bottom, top] = [min(xs), max(xs), min(ys), max(ys)];
  let best: readonly [number, number, number] = [(left + right) / 2, (bottom + top) / 2, -Infinity];
  for (let round = 0; round < rounds; round++) {
    const [across, up] = [(right - left) / (steps + 1), (top - bottom) / (steps + 1)];
    for (let column = 1; column <= steps; column++) {
      for (let row = 1; row <= steps; row++) {
        const [x, y] = [left + column * across, bottom + row * up];
        const room = roomAround(rings, x, y);
        if (room > best[2]) best = [x, y, room];
      }
    }
    [left, right, bottom, top] = [best[0] - across, best[0] + across, best[1] - up, best[1] + up];
  }
  return [best[0], best[1] / stretch];
}

type Ring = readonly (readonly [number, number])[];

function thinned(ring: readonly Position[]): Ring {
  const stride = Math.ceil(ring.length / corners);
  return ring.filter((_, at) => at % stride === 0).map(([x = 0, y = 0]) => [x, y * stretch] as const);
}

/** Distance to the nearest edge, negative outside. */
function roomAround(rings: readonly Ring[], x: number, y: number): number {
  let inside = false;
  let nearest = Infinity;
  for (const ring of rings) {
    let [ax, ay] = ring.at(-1) ?? [0, 0];
    for (const [bx, by] of ring) {
      if (by > y !== ay > y && x < ((ax - bx) * (y - by)) / (ay - by) + bx) inside = !inside;
      nearest = Math.min(nearest, squaredDistance(x, y, ax, ay, bx, by));
      [ax, ay] = [bx, by];
    }
  }
  return (inside ? 1 : -1) * Math.sqrt(nearest);
}

function squaredDistance(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  const [px, py] = [x - ax - along * dx, y - ay - along * dy];
  return px * px + py * py;
}

const min = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Infinity);
const max = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity);
