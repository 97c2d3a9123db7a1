import type { Path64, Point64 } from 'clipper2-ts';
import type { Box } from './ringBox.ts';

/**
 * The part of a path that lies in a box. Round every point inside, the result goes as often as the path did; along the sides of the
 * box it may run back and forth, enclosing nothing. Empty where the path stays out. Linear.
 *
 * Source: Sutherland and Hodgman, Reentrant Polygon Clipping (1974).
 *
 * @param path on the grid, in any sense, even crossing itself
 */
export function pathInBox(path: Path64, [west, south, east, north]: Box): Path64 {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of path) {
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < bottom) bottom = y;
    if (y > top) top = y;
  }
  if (left >= east || right <= west || bottom >= north || top <= south) return [];
  let inside = path;
  if (left < west) inside = beyond(inside, 'x', west, 1);
  if (right > east) inside = beyond(inside, 'x', east, -1);
  if (bottom < south) inside = beyond(inside, 'y', south, 1);
  if (top > north) inside = beyond(inside, 'y', north, -1);
  return inside.length < 3 ? [] : inside;
}

/** What lies on one side of a line along the grid: above it in `axis` for a `sense` of 1, below for -1. */
function beyond(path: Path64, axis: 'x' | 'y', line: number, sense: 1 | -1): Path64 {
  const kept: Path64 = [];
  let before = path.at(-1);
  for (const point of path) {
    if (before !== undefined) {
      const [from, to] = [(before[axis] - line) * sense, (point[axis] - line) * sense];
      if ((from < 0 && to > 0) || (from > 0 && to < 0)) kept.push(crossing(before, point, axis, line));
      if (to >= 0) kept.push(point);
    }
    before = point;
  }
  return kept;
}

/** Where an edge crosses the line, the same whichever way the edge runs: both sides of a cut share the corner. */
function crossing(one: Point64, other: Point64, axis: 'x' | 'y', line: number): Point64 {
  const along = axis === 'x' ? 'y' : 'x';
  const [low, high] = one[axis] < other[axis] ? [one, other] : [other, one];
  const share = (line - low[axis]) / (high[axis] - low[axis]);
  const met = Math.round(low[along] + share * (high[along] - low[along]));
  return axis === 'x' ? { x: line, y: met } : { x: met, y: line };
}
