import type { Stretch } from './stretchesOf.ts';

type Point = readonly [number, number];

/**
 * How two straight pieces lie to each other: whether they come within the tolerance anywhere, and along what
 * length of the first one the second runs beside it within the tolerance.
 */
export function touch(
  one: Stretch,
  other: Stretch,
  tolerance: number,
): { readonly near: boolean; readonly length: number } {
  const near =
    crosses(one, other) ||
    distance(one.from, other) <= tolerance ||
    distance(one.to, other) <= tolerance ||
    distance(other.from, one) <= tolerance ||
    distance(other.to, one) <= tolerance;
  return { near, length: near ? besides(one, other, tolerance) : 0 };
}

/** The part of `one` over which `other`, projected onto it, is not farther off than the tolerance. */
function besides({ from, to }: Stretch, other: Stretch, tolerance: number): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  const along = ([x, y]: Point) => ((x - from[0]) * dx + (y - from[1]) * dy) / length;
  const off = ([x, y]: Point) => ((x - from[0]) * dy - (y - from[1]) * dx) / length;
  const [a, b] = [along(other.from), along(other.to)];
  if (a === b) return 0;
  const [p, q] = [off(other.from), off(other.to)];
  const slope = (q - p) / (b - a);
  const low = Math.max(0, Math.min(a, b));
  const high = Math.min(length, Math.max(a, b));
  if (high <= low) return 0;
  if (slope === 0) return Math.abs(p) <= tolerance ? high - low : 0;
  const ends = [a + (tolerance - p) / slope, a + (-tolerance - p) / slope] as const;
  return Math.max(0, Math.min(high, Math.max(...ends)) - Math.max(low, Math.min(...ends)));
}

function distance([x, y]: Point, { from, to }: Stretch): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const share = ((x - from[0]) * dx + (y - from[1]) * dy) / (dx * dx + dy * dy);
  const within = Math.min(1, Math.max(0, share));
  return Math.hypot(x - from[0] - within * dx, y - from[1] - within * dy);
}

function crosses(one: Stretch, other: Stretch): boolean {
  const side = (a: Point, b: Point, c: Point) =>
    (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
  return (
    side(one.from, one.to, other.from) * side(one.from, one.to, other.to) < 0 &&
    side(other.from, other.to, one.from) * side(other.from, other.to, one.to) < 0
  );
}
