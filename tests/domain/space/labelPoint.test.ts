import type { Polygon } from 'geojson';
import { expect, it } from 'vitest';
import { labelPoint } from '../../../src/domain/space/labelPoint.ts';

const polygon = (...coordinates: number[][][]): Polygon => ({ type: 'Polygon', coordinates });
const square = (x: number, y: number, size: number) => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
];

it('a square is named in its middle', () => {
  const [x = 0, y = 0] = labelPoint(polygon(square(0, 0, 6))) ?? [];
  expect(x).toBeCloseTo(3, 1);
  expect(y).toBeCloseTo(3, 1);
});

it('a horseshoe is named inside one of its arms, not in its bay', () => {
  const shoe = [[0, 0], [9, 0], [9, 9], [6, 9], [6, 2], [3, 2], [3, 9], [0, 9], [0, 0]]; // prettier-ignore
  const [x = 0, y = 0] = labelPoint(polygon(shoe)) ?? [];
  expect((x > 0 && x < 3) || (x > 6 && x < 9) || y < 2).toBe(true);
});

it('a name keeps out of a hole', () => {
  const [x = 0, y = 0] = labelPoint(polygon(square(0, 0, 10), square(4, 4, 2))) ?? [];
  expect(x > 4 && x < 6 && y > 4 && y < 6).toBe(false);
});

it('of several parts the largest carries the name', () => {
  const parts = [[square(0, 0, 1)], [square(10, 10, 4)]];
  const [x = 0] = labelPoint({ type: 'MultiPolygon', coordinates: parts }) ?? [];
  expect(x).toBeGreaterThan(10);
});

it('a shape without any corner has no name', () => {
  expect(labelPoint(polygon())).toBeNull();
});
