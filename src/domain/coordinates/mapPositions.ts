import type { Geometry } from 'geojson';
import type { Position } from '../area/Area.ts';

/** Deeper than any geometry nests: a MultiPolygon has four levels of lists; collections may hold collections. */
const deepest = 8;

/**
 * A geometry with every position replaced, heights left out. Positions are given as they stand, NaN for what
 * is no number; lists that are no positions, and anything deeper than a geometry can be, stay as they are.
 * The geometry comes from a file and is not trusted. Never throws.
 */
export function mapPositions(geometry: Geometry, move: (x: number, y: number) => Position): Geometry {
  return moved(geometry, move, 0) as Geometry;
}

function moved(value: unknown, move: (x: number, y: number) => Position, depth: number): unknown {
  if (depth > deepest || typeof value !== 'object' || value === null) return value;
  if (!Array.isArray(value)) {
    const { type, coordinates, geometries } = value as Readonly<Record<string, unknown>>;
    if (geometries !== undefined) return { type, geometries: moved(geometries, move, depth + 1) };
    return coordinates === undefined ? value : { type, coordinates: moved(coordinates, move, depth + 1) };
  }
  const list = value as readonly unknown[];
  if (list.length === 0 || typeof list[0] === 'object')
    return list.map((each) => moved(each, move, depth + 1));
  const [x, y] = list;
  return [...move(typeof x === 'number' ? x : NaN, typeof y === 'number' ? y : NaN)];
}
