import type { Geometry } from 'geojson';

/** As in `mapPositions`. */
const deepest = 8;

/** Calls back with every position of a geometry that has two finite numbers. Not trusted; never throws. */
export function eachPosition(geometry: Geometry | null, visit: (x: number, y: number) => void): void {
  visitIn(geometry, visit, 0);
}

function visitIn(value: unknown, visit: (x: number, y: number) => void, depth: number): void {
  if (depth > deepest || typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) {
    const { coordinates, geometries } = value as Readonly<Record<string, unknown>>;
    visitIn(geometries ?? coordinates, visit, depth + 1);
    return;
  }
  const [x, y] = value as readonly unknown[];
  if (typeof x === 'number') {
    if (typeof y === 'number' && Number.isFinite(x) && Number.isFinite(y)) visit(x, y);
  } else for (const each of value as readonly unknown[]) visitIn(each, visit, depth + 1);
}
