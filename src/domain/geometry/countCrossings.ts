import Flatbush from 'flatbush';
import type { Position } from 'geojson';
import { geometryThresholds } from './geometryThresholds.ts';

/** Segments that share a box in the index: long borders have small boxes, and the index stays small. */
const run = 12;
/** Comparisons of segments that a shape may cost, for each of its corners and besides. */
const patience = { each: 200, besides: 1_000_000 };

/**
 * How often the rings of one shape cross each other or themselves. Touching is no crossing, nor is what
 * stays below the width of a slip. Infinity when there are too many to mend, or finding out takes too long:
 * the time is linear in the corners whatever the rings look like.
 */
export function countCrossings(rings: readonly (readonly Position[])[]): number {
  const runs = rings.flatMap((ring) =>
    Array.from({ length: Math.ceil((ring.length - 1) / run) }, (_, index) => ({
      ring,
      from: index * run,
      to: Math.min((index + 1) * run, ring.length - 1),
    })),
  );
  if (runs.length === 0) return 0;
  const index = new Flatbush(runs.length);
  const boxes = runs.map(({ ring, from, to }) => {
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let at = from; at <= to; at++) {
      const [x = NaN, y = NaN] = ring[at] ?? [];
      if (x < west) west = x;
      if (x > east) east = x;
      if (y < south) south = y;
      if (y > north) north = y;
    }
    index.add(west, south, east, north);
    return [west, south, east, north] as const;
  });
  index.finish();

  let left = runs.length * run * patience.each + patience.besides;
  let crossings = 0;
  for (const [one, box] of boxes.entries()) {
    // The filter keeps nothing and counts instead, so that a tangle cannot fill the memory with results.
    index.search(...box, (other) => {
      if (other < one || left < 0 || crossings > geometryThresholds.mostCrossings) return false;
      const [a, b] = [runs[one], runs[other]];
      if (a === undefined || b === undefined) return false;
      left -= (a.to - a.from) * (b.to - b.from);
      for (let i = a.from; i < a.to; i++)
        for (let j = one === other ? i + 2 : b.from; j < b.to; j++)
          if (isCrossing(a.ring[i], a.ring[i + 1], b.ring[j], b.ring[j + 1])) crossings++;
      return false;
    });
    if (left < 0 || crossings > geometryThresholds.mostCrossings) return Infinity;
  }
  return crossings;
}

/** Whether two segments cross properly: the ends of each lie on both sides of the other, by more than a slip. */
function isCrossing(a?: Position, b?: Position, c?: Position, d?: Position): boolean {
  if (!a || !b || !c || !d) return false;
  const [fromC, fromD] = [sideOf(a, b, c), sideOf(a, b, d)];
  if (!apart(fromC, fromD)) return false;
  return apart(sideOf(c, d, a), sideOf(c, d, b));
}

const apart = (one: number, other: number): boolean =>
  one * other < 0 && Math.min(Math.abs(one), Math.abs(other)) > geometryThresholds.slip;

/** How far a point lies to the left of a line, in degrees. */
function sideOf([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, [x = 0, y = 0]: Position): number {
  const cross = (bx - ax) * (y - ay) - (by - ay) * (x - ax);
  return cross === 0 ? 0 : cross / Math.hypot(bx - ax, by - ay);
}
