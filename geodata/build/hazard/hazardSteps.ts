import type { Path64 } from 'clipper2-ts';
import type { Position } from 'geojson';
import { frame } from '../boundaries/frame.ts';
import { toDegrees, type Point } from '../boundaries/projection.ts';

/** Zones are stored in whole steps of five decimals of a degree, about a metre; the corners of communes lie on them too. */
export const hazardSteps = { scale: 0.00001, west: frame.west, south: frame.south };

/** A closed ring in degrees as a path in steps, without the repetition of its first corner. */
export function pathInSteps(ring: readonly Position[]): Path64 {
  const { scale, west, south } = hazardSteps;
  return ring.slice(0, -1).map(([lon = NaN, lat = NaN]) => ({
    x: Math.round((lon - west) / scale),
    y: Math.round((lat - south) / scale),
  }));
}

/** The way back: a closed ring in degrees. */
export function ringInDegrees(path: Path64): Position[] {
  const { scale, west, south } = hazardSteps;
  const ring = path.map(({ x, y }): Position => [x * scale + west, y * scale + south]);
  return [...ring, ...ring.slice(0, 1)];
}

/** A ring on the plane as a path in steps. */
export function planePathInSteps(ring: readonly Point[]): Path64 {
  const degrees = ring.map((point): Position => [...toDegrees(point)]);
  return pathInSteps([...degrees, ...degrees.slice(0, 1)]);
}

/** Square steps in a square km, in the middle of the province. */
export const stepsPerKm2 = 1 / (1.1119 * 1.0255) / 1e-6;
