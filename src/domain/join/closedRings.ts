import type { Position } from 'geojson';

export interface ClosedRings {
  readonly polygons: Position[][][];
  /** Whether a ring had to be closed. */
  readonly closed: boolean;
}

/**
 * The polygons of a geometry with every ring closed, or `null` when a ring has fewer than three corners or
 * something that is no position. An open ring lacks only the repetition of its first corner, so closing it
 * changes no area.
 *
 * @param polygons coordinates of a MultiPolygon, not trusted
 */
export function closedRings(polygons: unknown): ClosedRings | null {
  if (!Array.isArray(polygons) || polygons.length === 0) return null;
  let closed = false;
  const read: Position[][][] = [];
  for (const polygon of polygons as unknown[]) {
    if (!Array.isArray(polygon) || polygon.length === 0) return null;
    const rings: Position[][] = [];
    for (const ring of polygon as unknown[]) {
      if (!Array.isArray(ring) || !ring.every(isPosition)) return null;
      const [first, last] = [ring[0], ring.at(-1)];
      if (first === undefined || last === undefined) return null;
      const open = first[0] !== last[0] || first[1] !== last[1];
      closed ||= open;
      const whole = open ? [...ring, first] : ring;
      if (whole.length < 4) return null;
      rings.push(whole);
    }
    read.push(rings);
  }
  return { polygons: read, closed };
}

function isPosition(value: unknown): value is Position {
  return Array.isArray(value) && value.length >= 2 && value.every((part) => Number.isFinite(part));
}
