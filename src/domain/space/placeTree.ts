import Flatbush from 'flatbush';
import { degreesAround } from './degreesAround.ts';
import { earthRadius } from './earthRadius.ts';
import type { Places } from './Places.ts';
import type { Box } from './stretchesOf.ts';

/** Units by nearness. Distances are in the measure of the places. */
export interface PlaceTree {
  /** Units within a distance of a unit, without itself. */
  within(unit: number, distance: number): readonly number[];
  /** The `count` nearest units with place, without itself; of two as near, the first in order. */
  nearest(unit: number, count: number): readonly number[];
}

/** The rounding of a distance must not decide about a unit that lies exactly on the band. */
const noise = 1e-9;

/**
 * Neighbours by distance without looking at all pairs. Great circles are sought in boxes of longitude and latitude (across the
 * 180th meridian by a second box), then measured exactly.
 */
export function placeTree({ points, distance }: Places): PlaceTree {
  const placed = points.flatMap((point, unit) => (point === null ? [] : [{ unit, point }]));
  const index = new Flatbush(Math.max(1, placed.length));
  for (const { point } of placed) index.add(...point, ...point);
  if (placed.length === 0) index.add(NaN, NaN, NaN, NaN);
  index.finish();
  const between = distance === 'planar' ? straight : greatCircle;
  const measured = (unit: number, boxes: readonly Box[]) => {
    const own = points[unit];
    if (own === undefined || own === null) return [];
    const found = new Set(boxes.flatMap((box) => index.search(...box)));
    return [...found].flatMap((place) => {
      const other = placed[place];
      if (other === undefined || other.unit === unit) return [];
      return { unit: other.unit, far: between(own, other.point) };
    });
  };
  const boxesAround = (unit: number, far: number): readonly Box[] => {
    const own = points[unit];
    if (own === undefined || own === null) return [];
    return distance === 'planar' ? [squareAround(own, far)] : degreesAround(own, far);
  };
  const within = (unit: number, far: number) => {
    const most = far * (1 + noise) + Number.EPSILON;
    return measured(unit, boxesAround(unit, most)).filter((each) => each.far <= most);
  };
  return {
    within: (unit, far) => within(unit, far).map((each) => each.unit),
    nearest: (unit, count) => {
      const own = points[unit];
      const wanted = Math.min(count, placed.length - 1);
      if (own === undefined || own === null || wanted < 1) return [];
      // A first guess in the plane of the coordinates reaches far enough: all that are truly nearer lie within it.
      const guess = index.neighbors(...own, wanted + 1).flatMap((place) => placed[place] ?? []);
      const reach = Math.max(...guess.map(({ point }) => between(own, point)));
      return within(unit, reach)
        .sort((a, b) => a.far - b.far || a.unit - b.unit)
        .slice(0, wanted)
        .map((each) => each.unit);
    },
  };
}

type Point = readonly [number, number];

const radians = Math.PI / 180;

function straight(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** Kilometres. Beyond a quarter of the earth the way to the antipode is measured, since haversines are exact only near. */
function greatCircle(a: Point, b: Point): number {
  const chord = haversine(a, b);
  if (chord <= 0.5) return angleOf(chord) * earthRadius;
  return (Math.PI - angleOf(haversine(a, [b[0] + 180, -b[1]]))) * earthRadius;
}

/** Half a versed sine of the angle between two places, 0 to 1. */
function haversine(a: Point, b: Point): number {
  const [dx, dy] = [(b[0] - a[0]) * radians, (b[1] - a[1]) * radians];
  return Math.sin(dy / 2) ** 2 + Math.cos(a[1] * radians) * Math.cos(b[1] * radians) * Math.sin(dx / 2) ** 2;
}

function angleOf(chord: number): number {
  return 2 * Math.asin(Math.min(1, Math.sqrt(chord)));
}

function squareAround([x, y]: Point, far: number): Box {
  return [x - far, y - far, x + far, y + far];
}
