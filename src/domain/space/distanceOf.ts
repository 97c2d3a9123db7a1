import type { Places } from './Places.ts';

/**
 * How distances are measured between points of unknown kind: over the earth where all of them can be degrees, else
 * in the plane.
 */
export function distanceOf(points: Places['points']): Places['distance'] {
  const degrees = points.every(
    (point) => point === null || (Math.abs(point[0]) <= 180 && Math.abs(point[1]) <= 90),
  );
  return degrees ? 'great-circle' : 'planar';
}
