import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { planeFrame } from './frame.ts';
import { toPlane, type Point } from './projection.ts';

type Segment = readonly [Point, Point];

/** How far inside the country every known place must come to lie, and how widely the line is moved for it. */
const clearanceKm = 1.6;
const reachKm = 8;

/**
 * How far inside Vietnam a place is, in km (negative outside), by Natural Earth's border. That line is
 * drawn for world maps and runs up to 3 km inside Vietnamese communes, so it is moved outward, gently, where a
 * seat or commune of ours would fall outside or on it.
 */
export function nationalLimit(places: readonly Point[]): (point: Point) => number {
  const segments = borderSegments();
  const pushes = places
    .map((place) => ({ place, push: clearanceKm - depth(segments, place) }))
    .filter(({ push }) => push > 0);
  return (point) => {
    let furthest = 0;
    for (const { place, push } of pushes) {
      const away = squaredDistance(point, place) / (reachKm * reachKm);
      if (away < 6) furthest = Math.max(furthest, push * Math.exp(-away));
    }
    return depth(segments, point) + furthest;
  };
}

function borderSegments(): readonly Segment[] {
  const path = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
  const atlas = JSON.parse(readFileSync(path, 'utf8')) as Topology<{
    countries: GeometryCollection<{ name: string }>;
  }>;
  const vietnam = feature(atlas, atlas.objects.countries).features.find(
    (country) => country.properties.name === 'Vietnam',
  );
  if (vietnam?.geometry.type !== 'MultiPolygon') throw new Error('Natural Earth: no Vietnam');
  const rings = vietnam.geometry.coordinates.flatMap((polygon) => polygon.slice(0, 1));
  const mainland = rings.reduce((a, b) => (b.length > a.length ? b : a));
  const points = mainland.map(([lon, lat]) => toPlane([lon ?? 0, lat ?? 0]));
  const segments = points.slice(1).map((point, index) => [points[index] ?? point, point] as const);
  // The country south of the window is never looked at; a level ray from the window cannot meet it either.
  return segments.filter(([a, b]) => Math.max(a[1], b[1]) > planeFrame.south - 60);
}

function depth(segments: readonly Segment[], point: Point): number {
  let nearest = Infinity;
  let inside = false;
  const [x, y] = point;
  for (const segment of segments) {
    const [[ax, ay], [bx, by]] = segment;
    if (ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)) inside = !inside;
    nearest = Math.min(nearest, toSegment(point, segment));
  }
  return inside ? Math.sqrt(nearest) : -Math.sqrt(nearest);
}

/** Squared distance of a place to a segment. */
export function toSegment(point: Point, [a, b]: Segment): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / length;
  const t = Math.min(1, Math.max(0, along));
  return squaredDistance(point, [a[0] + t * dx, a[1] + t * dy]);
}

export function squaredDistance(a: Point, b: Point): number {
  return (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2;
}
