import { bbox, booleanPointInPolygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/domain/random/createRandom.ts';
import { countsIn } from '../../../src/domain/space/countsIn.ts';
import { pointsInAreas } from '../../../src/domain/space/pointsInAreas.ts';
import { ringsOf } from '../../../src/domain/space/ringsOf.ts';
import { hamletShapes, provinceShape } from './hamletShapes.ts';
import { box } from './tiling.ts';

const [left, right] = [box(0, 0, 1), box(1, 0, 1)];

describe('the area of a point', () => {
  it('is the one it lies in; -1 in a hole, outside, and without place', () => {
    const holed = box(0, 0, 1, box(0.4, 0.4, 0.2));
    const found = pointsInAreas([[0.1, 0.1], [0.5, 0.5], [3, 0.5], null, [0.4, 0.5]], [holed]);
    expect([...found]).toEqual([0, -1, -1, -1, 0]);
  });

  it('is the first of those that share a border or a corner', () => {
    expect([
      ...pointsInAreas(
        [
          [1, 0.5],
          [1, 1],
        ],
        [left, right],
      ),
    ]).toEqual([0, 0]);
    expect([
      ...pointsInAreas(
        [
          [1, 0.5],
          [1, 1],
        ],
        [right, left],
      ),
    ]).toEqual([0, 0]);
    expect([...pointsInAreas([[1, 0.5]], [null, right, left])]).toEqual([1]);
  });

  it('is counted once', () => {
    expect([...countsIn(Int32Array.of(0, 2, -1, 2), 3)]).toEqual([1, 0, 2]);
  });
});

describe('the hamlets', () => {
  const shapes = hamletShapes();
  const province = provinceShape();
  if (province === undefined) throw new Error('no province');

  it('hold every point of the province exactly once, as Turf finds by looking at all of them', () => {
    const [west, south, east, north] = bbox(province);
    const { next } = createRandom(11);
    const points = Array.from({ length: 600 }, (): [number, number] => [
      west + next() * (east - west),
      south + next() * (north - south),
    ]);
    const found = pointsInAreas(points, shapes);
    let inside = 0;
    points.forEach((place, at) => {
      const holding = shapes.flatMap((shape, unit) => (booleanPointInPolygon(place, shape) ? [unit] : []));
      const within = booleanPointInPolygon(place, province);
      expect(holding).toHaveLength(within ? 1 : 0);
      expect(found[at]).toBe(holding[0] ?? -1);
      if (within) inside++;
    });
    expect(inside).toBeGreaterThan(200);
  });

  it('leave no corner and no middle of a border without a hamlet, and give each to the first', () => {
    const owners = new Map<string, number>();
    const places: [number, number][] = [];
    shapes.forEach((shape, unit) => {
      for (const [x = NaN, y = NaN] of ringsOf(shape).flat()) {
        if (owners.has(`${String(x)} ${String(y)}`)) continue;
        owners.set(`${String(x)} ${String(y)}`, unit);
        places.push([x, y]);
      }
    });
    expect(places.length).toBeGreaterThan(20_000);
    expect([...pointsInAreas(places, shapes)]).toEqual([...owners.values()]);
  });
});
