import type { Geometry } from 'geojson';

/**
 * A geometry with about every n-th corner, to be looked at and not measured: lists of positions keep their
 * first and last corner and at least four. Points stay. Not trusted; never throws.
 */
export function thinned(geometry: Geometry, every: number): Geometry {
  return thin(geometry, every, 0) as Geometry;
}

const deepest = 8;
const isPosition = (value: unknown) => Array.isArray(value) && typeof value[0] === 'number';

function thin(value: unknown, every: number, depth: number): unknown {
  if (depth > deepest || typeof value !== 'object' || value === null || isPosition(value)) return value;
  if (!Array.isArray(value)) {
    const { type, coordinates, geometries } = value as Readonly<Record<string, unknown>>;
    if (geometries !== undefined) return { type, geometries: thin(geometries, every, depth + 1) };
    return { type, coordinates: thin(coordinates, every, depth + 1) };
  }
  const list = value as readonly unknown[];
  if (!isPosition(list[0])) return list.map((each) => thin(each, every, depth + 1));
  const step = Math.max(1, Math.min(Math.floor(every), Math.floor((list.length - 1) / 3)));
  return list.filter((_, index) => index % step === 0 || index === list.length - 1);
}
