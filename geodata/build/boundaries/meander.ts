import type { Point } from './projection.ts';

/** Wavelength and reach in km of each wave that bends the plane. */
const waves = [
  { length: 13, reach: 1.5 },
  { length: 5.5, reach: 1 },
  { length: 2.4, reach: 0.45 },
  { length: 1.2, reach: 0.15 },
] as const;

/**
 * Bends the plane gently. Distances are compared on the bent plane, so that lines midway between two
 * places meander as a ridge does instead of running straight. It moves nothing and means nothing.
 */
export function meander([x, y]: Point): Point {
  let [east, north] = [x, y];
  waves.forEach(({ length, reach }, index) => {
    east += reach * 1.6 * gradientNoise(x / length, y / length, index * 2 + 1);
    north += reach * 1.6 * gradientNoise(x / length, y / length, index * 2 + 2);
  });
  return [east, north];
}

/** Perlin's gradient noise, about -0.7 to 0.7, zero at whole numbers. */
function gradientNoise(x: number, y: number, seed: number): number {
  const [column, row] = [Math.floor(x), Math.floor(y)];
  const [dx, dy] = [x - column, y - row];
  const [u, v] = [fade(dx), fade(dy)];
  const bottom = mix(slope(column, row, seed, dx, dy), slope(column + 1, row, seed, dx - 1, dy), u);
  const top = mix(
    slope(column, row + 1, seed, dx, dy - 1),
    slope(column + 1, row + 1, seed, dx - 1, dy - 1),
    u,
  );
  return mix(bottom, top, v);
}

function slope(column: number, row: number, seed: number, dx: number, dy: number): number {
  let hash = Math.imul(column, 374761393) ^ Math.imul(row, 668265263) ^ Math.imul(seed, 1274126177);
  hash = Math.imul(hash ^ (hash >>> 13), 1274126177);
  const angle = ((hash ^ (hash >>> 16)) >>> 0) * (Math.PI / 2147483648);
  return Math.cos(angle) * dx + Math.sin(angle) * dy;
}

function fade(t: number): number {
  return t * t * t * (t * (t * 6 - 15) + 10);
}

function mix(a: number, b: number, t: number): number {
  return a + (b - a) * t;
}
