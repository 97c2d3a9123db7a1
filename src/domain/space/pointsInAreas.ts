import type { Geometry } from 'geojson';
import type { Position } from '../area/Area.ts';
import { areaTree } from './areaTree.ts';

/**
 * The area in which each point lies, behind an index. A point on a border that several areas share lies in the
 * first of them, so that every point counts once.
 *
 * @param points degrees; `null` for one without place
 * @returns by point, the place of its area in the list; -1 outside all of them, and without place
 */
export function pointsInAreas(
  points: readonly (Position | null)[],
  areas: readonly (Geometry | null)[],
): Int32Array {
  const tree = areaTree(areas);
  return Int32Array.from(points, (point) => (point === null ? -1 : (tree.holding(point)[0] ?? -1)));
}
