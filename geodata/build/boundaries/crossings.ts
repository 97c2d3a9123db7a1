import type { GridPoint } from './simplifyArcs.ts';

interface Side {
  readonly arc: number;
  readonly a: GridPoint;
  readonly b: GridPoint;
}

const bucketSize = 128;

/**
 * The arcs that touch or cross another arc (or themselves) anywhere but in an end shared by both sides.
 * Exact: coordinates are whole numbers small enough for their products.
 */
export function crossings(arcs: readonly (readonly GridPoint[])[]): ReadonlySet<number> {
  const buckets = new Map<number, Side[]>();
  const bad = new Set<number>();
  arcs.forEach((points, arc) => {
    points.slice(1).forEach((b, index) => {
      const side = { arc, a: points[index] ?? b, b };
      for (const bucket of bucketsOf(side)) {
        const others = buckets.get(bucket) ?? [];
        for (const other of others) if (meet(side, other)) bad.add(arc).add(other.arc);
        others.push(side);
        buckets.set(bucket, others);
      }
    });
  });
  return bad;
}

function bucketsOf({ a, b }: Side): number[] {
  const buckets: number[] = [];
  const [west, east] = [Math.min(a[0], b[0]), Math.max(a[0], b[0])].map((x) => Math.floor(x / bucketSize));
  const [south, north] = [Math.min(a[1], b[1]), Math.max(a[1], b[1])].map((y) => Math.floor(y / bucketSize));
  for (let x = west ?? 0; x <= (east ?? 0); x += 1) {
    for (let y = south ?? 0; y <= (north ?? 0); y += 1) buckets.push(x * 4096 + y);
  }
  return buckets;
}

function meet(one: Side, other: Side): boolean {
  const shared = [one.a, one.b].filter((point) => same(point, other.a) || same(point, other.b));
  if (shared.length === 2) return true;
  const [corner] = shared;
  if (corner) {
    const p = same(corner, one.a) ? one.b : one.a;
    const q = same(corner, other.a) ? other.b : other.a;
    const ahead = (p[0] - corner[0]) * (q[0] - corner[0]) + (p[1] - corner[1]) * (q[1] - corner[1]);
    return turn(corner, p, q) === 0 && ahead > 0;
  }
  const [t1, t2] = [turn(one.a, one.b, other.a), turn(one.a, one.b, other.b)];
  const [t3, t4] = [turn(other.a, other.b, one.a), turn(other.a, other.b, one.b)];
  if (t1 * t2 < 0 && t3 * t4 < 0) return true;
  return (
    (t1 === 0 && between(other.a, one)) ||
    (t2 === 0 && between(other.b, one)) ||
    (t3 === 0 && between(one.a, other)) ||
    (t4 === 0 && between(one.b, other))
  );
}

function same(a: GridPoint, b: GridPoint): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

/** Which way one turns at b from a to c: positive left, negative right, 0 straight on. */
function turn(a: GridPoint, b: GridPoint, c: GridPoint): number {
  return Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
}

function between(point: GridPoint, { a, b }: Side): boolean {
  return (
    Math.min(a[0], b[0]) <= point[0] &&
    point[0] <= Math.max(a[0], b[0]) &&
    Math.min(a[1], b[1]) <= point[1] &&
    point[1] <= Math.max(a[1], b[1])
  );
}
