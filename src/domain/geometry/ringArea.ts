import type { Position } from 'geojson';

/** Radius of the sphere with the surface of the earth, in metres (WGS 84 authalic). */
const radius = 6_371_007.2;
const radians = Math.PI / 180;

/**
 * The area of a ring on the sphere in square metres, above zero where it runs counterclockwise. A ring that
 * crosses itself has the difference of its lobes.
 *
 * Source: Chamberlain and Duquette, Some Algorithms for Polygons on a Sphere (2007).
 *
 * @param ring longitudes and latitudes in degrees, closed or not
 */
export function ringArea(ring: readonly Position[]): number {
  let sum = 0;
  const { length } = ring;
  for (let index = 0; index < length; index++) {
    const [before = 0] = ring[index === 0 ? length - 1 : index - 1] ?? [];
    const [, latitude = 0] = ring[index] ?? [];
    const [after = 0] = ring[index === length - 1 ? 0 : index + 1] ?? [];
    sum += (before - after) * radians * Math.sin(latitude * radians);
  }
  return (sum * radius * radius) / 2;
}
