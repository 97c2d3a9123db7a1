import { buffer } from '@turf/turf';
import type { Geometry, MultiPolygon, Polygon } from 'geojson';
import { dissolved } from './dissolved.ts';

/** Chords in a quarter of a circle: the area of a round buffer is short by 0.16 percent. */
const steps = 16;

/**
 * The land within a distance of a shape: a strip along a river, a ring around a school. Turf's buffer, in the
 * azimuthal equidistant plane around the shape, which is true to 0.01 percent within a province.
 *
 * @param geometry degrees
 * @param km kilometres over a ball of 6,371.0088 km; below zero an area shrinks
 * @returns `null` where nothing is left: a shape without extent, or an area that shrank away
 */
export function bufferOf(geometry: Geometry, km: number): Polygon | MultiPolygon | null {
  if (geometry.type === 'GeometryCollection') {
    const parts = geometry.geometries.flatMap((part) => bufferOf(part, km) ?? []);
    return dissolved(parts);
  }
  const buffered = buffer(geometry, km, { units: 'kilometers', steps })?.geometry;
  return buffered === undefined || !hasRings(buffered) ? null : buffered;
}

const hasRings = ({ coordinates }: Polygon | MultiPolygon): boolean => coordinates.flat(2).length > 0;
