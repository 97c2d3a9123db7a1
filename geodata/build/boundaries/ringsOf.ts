import type { GridPoint } from './simplifyArcs.ts';

/** An arc of the finished topology with the regions on its two sides. */
export interface Arc {
  readonly left: number;
  readonly right: number;
  readonly points: readonly GridPoint[];
}

/** Arc numbers as TopoJSON writes them: `~n` is arc n walked backwards. */
export type Ring = readonly number[];

/**
 * The outline of a set of regions: rings of arcs with the set on their left, so outer rings run
 * counter-clockwise and holes clockwise (RFC 7946). One polygon for each outer ring, its holes after it.
 */
export function ringsOf(
  arcs: readonly Arc[],
  has: (region: number) => boolean,
): readonly (readonly Ring[])[] {
  const open = new Map<string, number>();
  arcs.forEach((arc, index) => {
    const [left, right] = [has(arc.left), has(arc.right)];
    if (left === right) return;
    const directed = left ? index : ~index;
    const start = keyOf(pointsOf(arcs, directed)[0]);
    if (open.has(start)) throw new Error('an outline touches itself in a point');
    open.set(start, directed);
  });
  const rings: number[][] = [];
  for (const [start, first] of open) {
    const ring: number[] = [];
    let at = start;
    for (let next: number | undefined = first; next !== undefined; next = open.get(at)) {
      ring.push(next);
      open.delete(at);
      at = keyOf(pointsOf(arcs, next).at(-1));
    }
    if (at !== start) throw new Error('an outline does not close');
    rings.push(ring);
  }
  return nested(arcs, rings);
}

function nested(arcs: readonly Arc[], rings: readonly Ring[]): readonly (readonly Ring[])[] {
  const outlines = rings.map((ring) => ({ ring, points: ring.flatMap((arc) => pointsOf(arcs, arc)) }));
  const outer = outlines.filter(({ points }) => signedArea(points) > 0);
  const holes = outlines.filter(({ points }) => signedArea(points) <= 0);
  return outer.map((polygon) => [
    polygon.ring,
    ...holes.filter(({ points }) => holds(polygon.points, points)).map(({ ring }) => ring),
  ]);
}

/** The points of an arc in the direction its number tells. */
export function pointsOf(arcs: readonly Arc[], directed: number): readonly GridPoint[] {
  const points = arcs[directed < 0 ? ~directed : directed]?.points ?? [];
  return directed < 0 ? points.toReversed() : points;
}

function keyOf(point: GridPoint | undefined): string {
  return point ? `${point[0]},${point[1]}` : '';
}

function signedArea(points: readonly GridPoint[]): number {
  let doubled = 0;
  points.forEach(([x, y], index) => {
    const [px, py] = points.at(index - 1) ?? [0, 0];
    doubled += px * y - x * py;
  });
  return doubled / 2;
}

/** Whether a ring lies in another; rings share no more than ends, so any point off the outline decides. */
function holds(outer: readonly GridPoint[], inner: readonly GridPoint[]): boolean {
  const onOutline = new Set(outer.map(keyOf));
  const point = inner.find((candidate) => !onOutline.has(keyOf(candidate)));
  if (!point) return false;
  let inside = false;
  outer.forEach(([bx, by], index) => {
    const [ax, ay] = outer.at(index - 1) ?? [0, 0];
    const crosses = ay > point[1] !== by > point[1];
    if (crosses && point[0] < ax + ((bx - ax) * (point[1] - ay)) / (by - ay)) inside = !inside;
  });
  return inside;
}
