import type { Position } from '../../../src/domain/area/Area.ts';

/** A place on the local plane: km east and north of the middle of the province. */
export type Point = readonly [number, number];

const earthRadiusKm = 6371.0088;
const middle = { lon: 106.05, lat: 22.74 };
const radians = Math.PI / 180;
const cosMiddle = Math.cos(middle.lat * radians);
const sinMiddle = Math.sin(middle.lat * radians);

/**
 * Lambert's cylindrical equal-area projection, true to shape along the middle of the province: one square
 * km on the plane is one square km on the sphere, which is what fitting official areas needs.
 */
export function toPlane([lon, lat]: Position): Point {
  return [
    earthRadiusKm * cosMiddle * (lon - middle.lon) * radians,
    (earthRadiusKm * (Math.sin(lat * radians) - sinMiddle)) / cosMiddle,
  ];
}

/** The inverse of `toPlane`. */
export function toDegrees([x, y]: Point): Position {
  return [
    middle.lon + x / (earthRadiusKm * cosMiddle) / radians,
    Math.asin((y * cosMiddle) / earthRadiusKm + sinMiddle) / radians,
  ];
}
