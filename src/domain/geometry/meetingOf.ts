import type { Position } from 'geojson';
import { geometryThresholds } from './geometryThresholds.ts';

const { slip } = geometryThresholds;

/**
 * How two segments of rings meet. They cross when the ends of each lie on both sides of the other, by more
 * than a slip; they touch when an end of one lies on the other, within a slip.
 *
 * @param i the first segment runs from corner i to i + 1 of its ring
 * @param j likewise
 */
export function meetingOf(
  one: readonly Position[],
  i: number,
  other: readonly Position[],
  j: number,
): 'crossing' | 'touch' | 'none' {
  const [[ax = NaN, ay = NaN] = [], [bx = NaN, by = NaN] = []] = [one[i], one[i + 1]];
  const [[cx = NaN, cy = NaN] = [], [dx = NaN, dy = NaN] = []] = [other[j], other[j + 1]];
  if (Math.max(ax, bx) < Math.min(cx, dx) - slip || Math.max(cx, dx) < Math.min(ax, bx) - slip) return 'none';
  if (Math.max(ay, by) < Math.min(cy, dy) - slip || Math.max(cy, dy) < Math.min(ay, by) - slip) return 'none';
  const [first, second] = [Math.hypot(bx - ax, by - ay), Math.hypot(dx - cx, dy - cy)];
  const c = ((bx - ax) * (cy - ay) - (by - ay) * (cx - ax)) / first;
  const d = ((bx - ax) * (dy - ay) - (by - ay) * (dx - ax)) / first;
  const a = ((dx - cx) * (ay - cy) - (dy - cy) * (ax - cx)) / second;
  const b = ((dx - cx) * (by - cy) - (dy - cy) * (bx - cx)) / second;
  if (apart(a, b) && apart(c, d)) return 'crossing';
  const onFirst = (x: number, y: number) => isBetween(x, y, ax, ay, bx, by);
  const onSecond = (x: number, y: number) => isBetween(x, y, cx, cy, dx, dy);
  const touch =
    (Math.abs(c) <= slip && onFirst(cx, cy)) ||
    (Math.abs(d) <= slip && onFirst(dx, dy)) ||
    (Math.abs(a) <= slip && onSecond(ax, ay)) ||
    (Math.abs(b) <= slip && onSecond(bx, by));
  return touch ? 'touch' : 'none';
}

const apart = (one: number, other: number): boolean =>
  one * other < 0 && Math.abs(one) > slip && Math.abs(other) > slip;

/** Of a point on the line of a segment: not beyond its ends. */
const isBetween = (x: number, y: number, fromX: number, fromY: number, toX: number, toY: number): boolean =>
  x >= Math.min(fromX, toX) - slip &&
  x <= Math.max(fromX, toX) + slip &&
  y >= Math.min(fromY, toY) - slip &&
  y <= Math.max(fromY, toY) + slip;
