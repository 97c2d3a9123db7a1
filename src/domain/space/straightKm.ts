import type { Position } from 'geojson';
import { earthRadius } from './earthRadius.ts';

const radians = Math.PI / 180;

/** Nodes and weights of Gauss and Legendre on 0 to 1: exact for polynomials of degree five. */
const nodes = [
  [0.5 - Math.sqrt(0.15), 5 / 18],
  [0.5, 8 / 18],
  [0.5 + Math.sqrt(0.15), 5 / 18],
] as const;

/**
 * Kilometres of a piece that runs straight in degrees, as RFC 7946 (3.1.1) has lines run, over a ball of
 * 6,371.0088 km. The parts of a cut piece add up to the whole; the great circle between the ends, which Turf
 * measures, is shorter by two millionths at most for a piece of one degree, and by nothing that shows for pieces of roads.
 */
export function straightKm([x1 = NaN, y1 = NaN]: Position, [x2 = NaN, y2 = NaN]: Position): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  let sum = 0;
  for (const [share, weight] of nodes)
    sum += weight * Math.hypot(dx * Math.cos((y1 + share * dy) * radians), dy);
  return sum * radians * earthRadius;
}
