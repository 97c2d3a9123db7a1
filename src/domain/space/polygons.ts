import type { MultiPolygon, Polygon, Position } from 'geojson';

/** The polygons of a shape, each as its rings (outer ring first), whether it has one part or several. */
export function polygonsOf(shape: Polygon | MultiPolygon): readonly Position[][][] {
  return shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
}

/** Area of a ring in square degrees, always positive: only fit for comparing neighbours in size. */
export function ringArea(ring: readonly Position[]): number {
  let twice = 0;
  let before = ring.at(-1) ?? [0, 0];
  for (const point of ring) {
    twice += (before[0] ?? 0) * (point[1] ?? 0) - (point[0] ?? 0) * (before[1] ?? 0);
    before = point;
  }
  return Math.abs(twice) / 2;
}

/** The part of a shape that covers most ground: where its name belongs. */
export function largestPolygon(shape: Polygon | MultiPolygon): readonly Position[][] {
  const parts = polygonsOf(shape);
  let [largest, most]: [readonly Position[][], number] = [parts[0] ?? [], -1];
  for (const part of parts) {
    const size = ringArea(part[0] ?? []);
    if (size > most) [largest, most] = [part, size];
  }
  return largest;
}
