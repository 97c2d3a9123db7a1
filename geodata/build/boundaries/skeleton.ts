import { squaredDistance, toSegment } from './nationalLimit.ts';
import type { Point } from './projection.ts';

/** The shortest network of straight lines that joins all places of a unit (Prim's algorithm). */
export type Skeleton = readonly (readonly [Point, Point])[];

export function skeleton(places: readonly Point[]): Skeleton {
  const [first, ...rest] = places;
  if (!first) throw new Error('a unit without a place has no skeleton');
  const joined: Point[] = [first];
  const lines: (readonly [Point, Point])[] = [[first, first]];
  const open = [...rest];
  while (open.length > 0) {
    let best = { from: first, to: first, at: 0, away: Infinity };
    for (const from of joined) {
      open.forEach((to, at) => {
        const away = squaredDistance(from, to);
        if (away < best.away) best = { from, to, at, away };
      });
    }
    lines.push([best.from, best.to]);
    joined.push(best.to);
    open.splice(best.at, 1);
  }
  return lines;
}

/** Km from a place to the nearest line of a skeleton. */
export function toSkeleton(point: Point, lines: Skeleton): number {
  let nearest = Infinity;
  for (const line of lines) nearest = Math.min(nearest, toSegment(point, line));
  return Math.sqrt(nearest);
}
