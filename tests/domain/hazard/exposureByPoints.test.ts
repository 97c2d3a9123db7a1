import { describe, expect, test } from 'vitest';
import { createRandom } from '../../../src/domain/random/createRandom.ts';
import { exposureByPoints } from '../../../src/domain/hazard/exposureByPoints.ts';
import { exposureOf } from '../../../src/domain/hazard/exposureOf.ts';
import { pointsInAreas } from '../../../src/domain/space/pointsInAreas.ts';
import { finished } from '../../../src/domain/steps/finished.ts';
import { layer, rectangle, zone } from './rectangles.ts';

const areas = [
  rectangle([106, 22.5, 106.1, 22.6]),
  rectangle([106.1, 22.5, 106.2, 22.6], [106.14, 22.54, 106.16, 22.56]),
];

describe('houses', () => {
  test('are counted where they stand, each once, by the worst zone', () => {
    const layers = [
      layer(
        [rectangle([106, 22.5, 106.05, 22.6])],
        zone('low', [106, 22.5, 106.02, 22.6]),
        zone('high', [106.01, 22.5, 106.03, 22.6]),
      ),
    ];
    const points: readonly [number, number][] = [
      [106.005, 22.55],
      [106.015, 22.55],
      [106.025, 22.55],
      [106.04, 22.55],
      [106.07, 22.55],
      [106.15, 22.52],
      [106.15, 22.55],
      [107, 22.55],
    ];
    const units = pointsInAreas(points, areas);
    expect([...units]).toEqual([0, 0, 0, 0, 0, 1, -1, -1]);
    const found = finished(exposureByPoints(points, units, 2, layers));
    expect(found.points).toEqual(Float64Array.of(5, 1));
    expect(found.byClass.map((column) => [...column])).toEqual([
      [1, 0],
      [0, 0],
      [2, 0],
      [0, 0],
    ]);
    expect(found.clear).toEqual(Float64Array.of(1, 0));
    expect(found.notMapped).toEqual(Float64Array.of(1, 1));
  });

  test('on the border of a zone stand in it', () => {
    const found = finished(
      exposureByPoints([[106.02, 22.55]], [0], 1, [
        layer('everywhere', zone('medium', [106.02, 22.5, 106.04, 22.6])),
      ]),
    );
    expect(found.byClass[1][0]).toBe(1);
  });

  test('without a layer are not mapped', () => {
    expect(finished(exposureByPoints([[106.02, 22.55]], [0], 1, [])).notMapped[0]).toBe(1);
  });

  test('spread evenly they tell the same as the land', () => {
    const random = createRandom(7);
    const points = Array.from({ length: 20_000 }, (): [number, number] => [
      106 + random.next() / 10,
      22.5 + random.next() / 10,
    ]);
    const layers = [
      layer(
        [rectangle([106, 22.5, 106.1, 22.57])],
        zone('low', [106.01, 22.51, 106.06, 22.56]),
        zone('very-high', [106.04, 22.53, 106.09, 22.59]),
      ),
    ];
    const [one] = areas;
    const land = finished(exposureOf([one ?? null], layers));
    const houses = finished(exposureByPoints(points, pointsInAreas(points, areas), 2, layers));
    const parts = (of: typeof land | typeof houses) =>
      [...of.byClass, of.clear, of.notMapped].map((column) => column[0] ?? NaN);
    parts(houses).forEach((count, at) => {
      const due = (parts(land)[at] ?? NaN) / (land.area[0] ?? NaN);
      // Four standard deviations of a share of 20,000.
      expect(Math.abs(count / 20_000 - due)).toBeLessThan(4 * Math.sqrt(0.25 / 20_000));
    });
  });
});
