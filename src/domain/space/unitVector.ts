/** A place on the earth as the direction to it from the centre; of length 1. */
export type UnitVector = readonly [x: number, y: number, z: number];

const radians = Math.PI / 180;

/** The direction of a longitude and latitude in degrees. */
export function unitVector([longitude = NaN, latitude = NaN]: readonly number[]): UnitVector {
  const ring = Math.cos(latitude * radians);
  return [
    ring * Math.cos(longitude * radians),
    ring * Math.sin(longitude * radians),
    Math.sin(latitude * radians),
  ];
}
