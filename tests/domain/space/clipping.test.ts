import {
  area,
  booleanEqual,
  booleanPointInPolygon,
  circle,
  destination,
  intersect,
  featureCollection,
  length,
  polygon,
  union,
} from '@turf/turf';
import fc from 'fast-check';
import type { Geometry, LineString, MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/domain/random/createRandom.ts';
import { bufferOf } from '../../../src/domain/space/bufferOf.ts';
import { clippedTo } from '../../../src/domain/space/clippedTo.ts';
import { dissolved } from '../../../src/domain/space/dissolved.ts';
import { ringsOf } from '../../../src/domain/space/ringsOf.ts';
import { hamletShapes, provinceShape } from './hamletShapes.ts';
import { box, tiling } from './tiling.ts';

const radius = 6_371_008.8;
/** Square metres, as Turf. It takes the sine of the latitude for straight along an edge, so a new corner on a long edge changes a few millionths. */
const areaOf = (shape: Geometry | null) => (shape === null ? 0 : area(shape));
const near = (found: number, expected: number, share: number) =>
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(share * Math.abs(expected));

/** Square degrees in the plane of the coordinates: there the parts of a whole add up, but for the grid of a millimetre. */
const inDegrees = (shape: Geometry | null) =>
  ringsOf(shape).reduce(
    (sum, ring) =>
      sum +
      ring.slice(1).reduce((twice, [x = 0, y = 0], at) => {
        const [fromX = 0, fromY = 0] = ring[at] ?? [];
        return twice + (fromX - 106) * (y - 22) - (x - 106) * (fromY - 22);
      }, 0) /
        2,
    0,
  );

/** The same corners in the same order, whichever of them a ring begins with. */
const same = (found: Geometry | null, expected: Polygon) =>
  expect(found !== null && booleanEqual(found, expected)).toBe(true);

/** Uneven stars around a place: any corner pulled in or out, never across another. */
function star(seed: number, [x, y]: readonly [number, number], reach: number): Polygon {
  const { next } = createRandom(seed);
  const corners = Array.from({ length: 12 }, (_, at): Position => {
    const [angle, far] = [(at / 12) * 2 * Math.PI, reach * (0.3 + 0.7 * next())];
    return [x + far * Math.cos(angle), y + far * Math.sin(angle)];
  });
  return { type: 'Polygon', coordinates: [[...corners, corners[0] ?? []]] };
}

describe('areas as one', () => {
  it('are one polygon where they meet or one fills the hole of the other, and several where they do not', () => {
    const holed = box(106, 22, 1, box(106.4, 22.4, 0.2));
    same(dissolved([holed, box(106.4, 22.4, 0.2)]), box(106, 22, 1));
    const two = dissolved([box(106, 22, 1), box(107, 22, 1)]);
    near(areaOf(two), areaOf(box(106, 22, 1)) * 2, 1e-12);
    expect(two?.type).toBe('Polygon');
    expect(dissolved([box(106, 22, 1), box(108, 22, 1)])?.type).toBe('MultiPolygon');
    same(dissolved([holed]), holed);
    expect(dissolved([])).toBeNull();
  });

  it('winds as RFC 7946 whichever way the areas ran', () => {
    const backwards: Polygon = {
      type: 'Polygon',
      coordinates: box(106, 22, 1, box(106.4, 22.4, 0.2)).coordinates.map((ring) => ring.toReversed()),
    };
    const wound = dissolved([backwards, box(106.9, 22.9, 0.2)]);
    const expected =
      areaOf(box(106, 22, 1)) -
      areaOf(box(106.4, 22.4, 0.2)) +
      areaOf(box(106.9, 22.9, 0.2)) -
      areaOf(box(106.9, 22.9, 0.1));
    near(areaOf(wound), expected, 1e-7);
  });

  it('of all hamlets are the province', () => {
    const whole = dissolved(hamletShapes());
    near(areaOf(whole), areaOf(provinceShape() ?? null), 1e-9);
    expect(whole?.type).toBe('Polygon');
    expect(whole?.coordinates).toHaveLength(1);
  });

  it('are as large as Turf makes them', () => {
    for (let seed = 0; seed < 40; seed++) {
      const stars = [0, 1, 2].map((each) =>
        star(seed * 3 + each, [106 + each * 0.05, 22.5 + (seed % 3) * 0.01], 0.1),
      );
      const expected = union(featureCollection(stars.map(({ coordinates }) => polygon(coordinates))));
      near(areaOf(dissolved(stars)), areaOf(expected?.geometry ?? null), 1e-6);
    }
  });
});

describe('a shape clipped to an area', () => {
  const holed = box(106, 22, 1, box(106.4, 22.4, 0.2));

  it('is a square where squares cross, less the hole; nothing where they only touch', () => {
    expect(areaOf(clippedTo(box(106.5, 22.5, 1), box(106, 22, 1)))).toBeCloseTo(
      areaOf(box(106.5, 22.5, 0.5)),
      0,
    );
    near(areaOf(clippedTo(box(105, 21, 3), holed)), areaOf(holed), 1e-12);
    expect(clippedTo(box(107, 22, 1), holed)).toBeNull();
    expect(clippedTo(box(106.45, 22.45, 0.1), holed)).toBeNull();
  });

  it('is the pieces of a road inside, with its corners and the crossings', () => {
    const road: LineString = {
      type: 'LineString',
      coordinates: [
        [105, 22.5],
        [106.2, 22.5],
        [108, 22.5],
      ],
    };
    expect(clippedTo(road, holed)).toEqual({
      type: 'MultiLineString',
      coordinates: [
        [
          [106, 22.5],
          [106.2, 22.5],
          [expect.closeTo(106.4, 12), 22.5],
        ],
        [
          [expect.closeTo(106.6, 12), 22.5],
          [expect.closeTo(107, 12), 22.5],
        ],
      ],
    });
    const border: LineString = {
      type: 'LineString',
      coordinates: [
        [106, 21],
        [106, 22.5],
      ],
    };
    expect(clippedTo(border, holed)).toEqual({
      type: 'LineString',
      coordinates: [
        [106, expect.closeTo(22, 12)],
        [106, 22.5],
      ],
    });
    expect(
      clippedTo(
        {
          type: 'LineString',
          coordinates: [
            [0, 0],
            [1, 1],
          ],
        },
        holed,
      ),
    ).toBeNull();
  });

  it('is the points inside and on the border', () => {
    const points: Geometry = {
      type: 'MultiPoint',
      coordinates: [
        [106.1, 22.1],
        [106.5, 22.5],
        [106, 22.5],
      ],
    };
    expect(clippedTo(points, holed)).toEqual({
      type: 'MultiPoint',
      coordinates: [
        [106.1, 22.1],
        [106, 22.5],
      ],
    });
    expect(clippedTo({ type: 'Point', coordinates: [106.5, 22.5] }, holed)).toBeNull();
  });

  it('is as large as Turf makes it', () => {
    let meeting = 0;
    for (let seed = 0; seed < 60; seed++) {
      const [one, other] = [star(seed, [106, 22.5], 0.1), star(seed + 500, [106.06, 22.53], 0.1)];
      const expected = intersect(featureCollection([polygon(one.coordinates), polygon(other.coordinates)]));
      near(areaOf(clippedTo(one, other)), areaOf(expected?.geometry ?? null), 1e-6);
      if (expected !== null) meeting++;
    }
    expect(meeting).toBeGreaterThan(40);
  });

  it('over a tiling adds up to the whole, for areas and for lines', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (seed, other) => {
        const { areas } = tiling(seed);
        const whole = star(other, [105.9, 22.7], 0.2);
        const parts = areas.map((each) => inDegrees(clippedTo(whole, each)));
        near(
          parts.reduce((sum, each) => sum + each, 0),
          inDegrees(whole),
          1e-6,
        );
        const ring: LineString = { type: 'LineString', coordinates: whole.coordinates[0] ?? [] };
        const pieces = areas.map((each) => clippedTo(ring, each));
        near(
          pieces.reduce(
            (sum, each) =>
              sum + (each === null ? 0 : length({ type: 'Feature', properties: {}, geometry: each })),
            0,
          ),
          length({ type: 'Feature', properties: {}, geometry: ring }),
          1e-6,
        );
      }),
      { numRuns: 40 },
    );
  });
});

describe('the land within a distance', () => {
  it('of a point is a circle: π r², short by its chords', () => {
    const found = bufferOf({ type: 'Point', coordinates: [106, 22.7] }, 5);
    const expected = Math.PI * 5000 ** 2;
    near(areaOf(found), expected, 0.005);
    near(areaOf(found), areaOf(circle([106, 22.7], 5, { steps: 64 }).geometry), 0.005);
    for (const bearing of [0, 45, 90, 200]) {
      const [inside, outside] = [4.97, 5.01].map((km) => destination([106, 22.7], km, bearing));
      expect(found !== null && inside !== undefined && booleanPointInPolygon(inside, found)).toBe(true);
      expect(found !== null && outside !== undefined && booleanPointInPolygon(outside, found)).toBe(false);
    }
  });

  it('of a line is a strip with round ends: 2 r l + π r²', () => {
    const geometry: LineString = {
      type: 'LineString',
      coordinates: [
        [106, 22.5],
        [106, 22.7],
      ],
    };
    const metres = (0.2 * Math.PI * radius) / 180;
    near(areaOf(bufferOf(geometry, 1)), 2000 * metres + Math.PI * 1e6, 0.005);
  });

  it('of an area with a hole narrows the hole, and shrinks it where the distance is below zero', () => {
    const holed = box(106, 22, 1, box(106.4, 22.4, 0.2));
    expect(bufferOf(holed, 3)?.coordinates).toHaveLength(2);
    expect(bufferOf(holed, 30)?.coordinates).toHaveLength(1);
    expect(areaOf(bufferOf(holed, -3))).toBeLessThan(areaOf(holed));
    expect(bufferOf(box(106, 22, 0.1), -30)).toBeNull();
  });

  it('of shapes of several kinds is one area', () => {
    const collection: Geometry = {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Point', coordinates: [106, 22.5] },
        {
          type: 'LineString',
          coordinates: [
            [106, 22.5],
            [106.1, 22.5],
          ],
        },
        { type: 'Point', coordinates: [107, 22.5] },
      ],
    };
    const found = bufferOf(collection, 1) as MultiPolygon;
    expect(found.type).toBe('MultiPolygon');
    expect(found.coordinates).toHaveLength(2);
    expect(bufferOf({ type: 'Point', coordinates: [106, 22.5] }, 0)).toBeNull();
  });
});
