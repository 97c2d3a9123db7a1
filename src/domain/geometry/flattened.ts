import type { Geometry } from 'geojson';

const families = [
  ['Polygon', 'MultiPolygon'],
  ['LineString', 'MultiLineString'],
  ['Point', 'MultiPoint'],
] as const;

/** Collections hold collections; deeper than this nobody draws. */
const deepest = 8;

/**
 * The one shape of a geometry. A collection, as KML writes units with a label point, is its areas together,
 * else its lines, else its points. `null` where there is no shape at all. Not trusted; never throws.
 */
export function flattened(
  geometry: Geometry | null,
): { readonly type: string; readonly coordinates: unknown } | null {
  const shapes = shapesIn(geometry, 0);
  const [first] = shapes;
  if (first === undefined || shapes.length === 1) return first ?? null;
  for (const [one, several] of families) {
    const alike = shapes.filter(({ type }) => type === one || type === several);
    if (alike.length === 0) continue;
    const coordinates = alike.flatMap(({ type, coordinates: each }) =>
      type === one ? [each] : (each as readonly unknown[]),
    );
    return { type: several, coordinates };
  }
  return first;
}

function shapesIn(
  value: unknown,
  depth: number,
): readonly { type: string; coordinates: readonly unknown[] }[] {
  if (typeof value !== 'object' || value === null || depth > deepest) return [];
  const { type, coordinates, geometries } = value as Readonly<Record<string, unknown>>;
  if (Array.isArray(geometries)) return geometries.flatMap((each) => shapesIn(each, depth + 1));
  return Array.isArray(coordinates) && coordinates.length > 0 ? [{ type: String(type), coordinates }] : [];
}
