import { length, lineString, booleanPointInPolygon, along } from '@turf/turf';
import fc from 'fast-check';
import type { LineString, MultiLineString, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/domain/random/createRandom.ts';
import { hardenedShare } from '../../../src/domain/space/hardenedShare.ts';
import type { Road } from '../../../src/domain/space/Road.ts';
import { roadLengths } from '../../../src/domain/space/roadLengths.ts';
import { straightKm } from '../../../src/domain/space/straightKm.ts';
import { finished } from '../../../src/domain/steps/finished.ts';
import { hamletShapes } from './hamletShapes.ts';
import { box, tiling } from './tiling.ts';

/** One degree of a meridian on a ball of 6,371.0088 km: 2 π R / 360. */
const degree = 111.19508023353292;

const line = (...coordinates: Position[]): LineString => ({ type: 'LineString', coordinates });
const road = (geometry: LineString | MultiLineString, surface = 'asphalt'): Road => ({ geometry, surface });
const measured = (...given: Parameters<typeof roadLengths>) => finished(roadLengths(...given));
const sum = (values: Iterable<number>) => [...values].reduce((all, each) => all + each, 0);

describe('the length of road in an area', () => {
  const holed = box(106, 22, 1, box(106.4, 22.4, 0.2));
  const through = road(line([106.5, 21], [106.5, 24]));

  it('is that of its meridian: a degree less the hole, the rest outside', () => {
    const { km, outside, shared } = measured([holed], [through]);
    expect(km[0]?.[0]).toBeCloseTo(0.8 * degree, 9);
    expect(outside[0]).toBeCloseTo(2.2 * degree, 9);
    expect(shared).toBe(0);
  });

  it('is that of its parallel: shorter by the cosine of the latitude', () => {
    const { km } = measured([box(0, 0, 80)], [road(line([10, 60], [20, 60]))]);
    expect(km[0]?.[0]).toBeCloseTo(5 * degree, 9);
  });

  it('counts every part of a road, by surface, the unknown one beside the others', () => {
    const roads = [
      road({
        type: 'MultiLineString',
        coordinates: [
          [
            [106.1, 22],
            [106.1, 22.5],
          ],
          [
            [106.2, 23],
            [106.2, 22.75],
          ],
        ],
      }),
      road(line([106.3, 22], [106.3, 22.1]), ''),
      road(line([106.3, 22.1], [106.3, 22.3]), 'earth'),
    ];
    const { surfaces, km } = measured([null, holed], roads);
    expect(surfaces).toEqual(['', 'asphalt', 'earth']);
    expect(km.map(([none]) => none)).toEqual([0, 0, 0]);
    expect(km.map(([, own]) => Math.round(((own ?? 0) / degree) * 1e9) / 1e9)).toEqual([0.1, 0.75, 0.2]);
  });

  it('along a common border is that of the first of the two, along an outer border and a hole that of the area', () => {
    const [left, right] = [box(106, 22, 1), box(107, 22, 1)];
    // Longer than the border at both ends, and with a corner on the way that the border does not have.
    const border = road(line([107, 21.5], [107, 22.3], [107, 24]));
    for (const areas of [
      [left, right],
      [right, left],
    ]) {
      const { km, outside, shared } = measured(areas, [border]);
      expect(km[0]?.[0]).toBeCloseTo(degree, 9);
      expect(km[0]?.[1]).toBe(0);
      expect(outside[0]).toBeCloseTo(1.5 * degree, 9);
      expect(shared).toBeCloseTo(degree, 9);
    }
    expect(measured([left], [road(line([106, 22], [106, 23]))]).km[0]?.[0]).toBeCloseTo(degree, 9);
    expect(measured([holed], [road(line([106.4, 22.4], [106.4, 22.6]))]).km[0]?.[0]).toBeCloseTo(
      0.2 * degree,
      9,
    );
  });

  it('follows an uneven border to its last corner and goes on where the border turns away', () => {
    const { areas, corners } = tiling(5, 2);
    // Corners 1, 4, 7 are the border between the columns of areas; the road goes on straight beyond the last.
    const [a = [], b = [], c = []] = [corners[1], corners[4], corners[7]];
    const [first, second] = [road(line(a, b, c)), road(line(c, b, a))];
    const whole = straightKm(a, b) + straightKm(b, c);
    for (const each of [first, second]) {
      const { km, outside } = measured(areas, [each]);
      expect([...(km[0] ?? [])]).toEqual([
        expect.closeTo(straightKm(a, b), 9),
        0,
        expect.closeTo(straightKm(b, c), 9),
        0,
      ]);
      expect(sum(km[0] ?? []) + (outside[0] ?? 0)).toBeCloseTo(whole, 9);
    }
  });

  it('of areas without any road is none, as of no areas', () => {
    expect(measured([holed], [])).toMatchObject({ units: 1, surfaces: [], km: [], shared: 0 });
    expect(sum(measured([], [through]).outside)).toBeCloseTo(3 * degree, 9);
  });
});

describe('parts and whole', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const lines = fc.array(
    fc.array(
      fc.oneof(
        fc.tuple(share, share).map(([x, y]): Position => [105.4 + x, 22.2 + y]),
        // Corners of the areas, so that roads run along borders and through places where four areas meet.
        fc.nat(48).map((corner): Position => [corner]),
      ),
      { minLength: 2, maxLength: 8 },
    ),
    { minLength: 1, maxLength: 6 },
  );

  it('inside and outside of a tiling add up to the whole length to 1e-9, each stretch once', () => {
    fc.assert(
      fc.property(fc.nat(1000), lines, (seed, given) => {
        const { areas, corners } = tiling(seed);
        const paths = given.map((path) =>
          path.map((each) => (each.length === 1 ? (corners[each[0] ?? 0] ?? []) : each)),
        );
        const { km, outside } = measured(
          areas,
          paths.map((path, at) => road(line(...path), String(at % 2))),
        );
        const whole = sum(
          paths.flatMap((path) => path.slice(1).map((to, at) => straightKm(path[at] ?? [], to))),
        );
        const parts = sum(km.map(sum)) + sum(outside);
        expect(Math.abs(parts - whole)).toBeLessThanOrEqual(1e-9 * whole);
      }),
      { numRuns: 200 },
    );
  });

  it('the length in each area is the same whichever area comes first, but for common borders', () => {
    fc.assert(
      fc.property(fc.nat(1000), lines, (seed, given) => {
        const { areas, corners } = tiling(seed);
        const roads = given.map((path) =>
          road(line(...path.map((each) => (each.length === 1 ? (corners[each[0] ?? 0] ?? []) : each)))),
        );
        const forward = measured(areas, roads);
        const backward = measured(areas.toReversed(), roads);
        const differing = sum(
          [...(forward.km[0] ?? [])].map((own, unit) =>
            Math.abs(own - (backward.km[0]?.[areas.length - 1 - unit] ?? NaN)),
          ),
        );
        // A stretch on a common border moves from one to another: it is missing here and added there.
        expect(differing).toBeLessThanOrEqual(2 * forward.shared + 1e-9);
        expect(backward.outside[0]).toBeCloseTo(forward.outside[0] ?? NaN, 9);
      }),
      { numRuns: 100 },
    );
  });
});

describe('agreement with Turf within 0.1 percent', () => {
  it('of the length of 300 seeded lines', () => {
    const { next } = createRandom(5);
    for (let each = 0; each < 300; each++) {
      const path = Array.from({ length: 4 }, (): Position => [105.3 + next(), 22.3 + next()]);
      const expected = length(lineString(path));
      const { outside } = measured([], [road(line(...path))]);
      expect(Math.abs((outside[0] ?? NaN) / expected - 1)).toBeLessThan(3e-6);
    }
  });

  it('of roads through the hamlets, walked with Turf in steps of ten metres', () => {
    const shapes = hamletShapes();
    const path: Position[] = [
      [106.1, 22.55],
      [106.2, 22.6],
      [106.3, 22.72],
      [106.25, 22.8],
    ];
    const whole = lineString(path);
    const km = length(whole);
    const { km: found } = measured(shapes, [road(line(...path))]);
    const walked = new Float64Array(shapes.length);
    const step = 0.05;
    for (let at = step / 2; at < km; at += step) {
      const place = along(whole, at);
      const unit = shapes.findIndex((shape) => booleanPointInPolygon(place, shape));
      walked[unit] = (walked[unit] ?? 0) + step;
    }
    const visited = [...(found[0] ?? [])].filter((length_) => length_ > 0);
    expect(visited.length).toBeGreaterThan(8);
    // Each border crossed costs the walk at most half a step on each side.
    (found[0] ?? []).forEach((length_, unit) => {
      expect(Math.abs(length_ - (walked[unit] ?? 0))).toBeLessThan(3 * step);
    });
    expect(Math.abs(sum(found[0] ?? []) / km - 1)).toBeLessThan(1e-3);
  });
});

describe('the share of hardened road', () => {
  const [left, right] = [box(106, 22, 1), box(107, 22, 1)];
  const far = box(120, 22, 1);
  const roads = [
    road(line([106.5, 22], [106.5, 22.3]), 'asphalt'),
    road(line([106.6, 22], [106.6, 22.1]), 'concrete'),
    road(line([106.7, 22], [106.7, 22.1]), 'earth'),
    road(line([107.5, 22], [107.5, 22.3]), 'asphalt'),
    road(line([107.6, 22], [107.6, 22.3]), ''),
  ];

  it('is over all road of known surface; unknown surfaces leave it open, and no road has no share', () => {
    const lengths = measured([left, right, far, null], roads);
    expect(hardenedShare(lengths, new Set(['asphalt', 'concrete']))).toEqual([
      expect.closeTo(0.8, 12),
      'incomplete',
      'no-denominator',
      'no-denominator',
    ]);
    expect(hardenedShare(lengths, new Set())[0]).toBe(0);
  });

  it('is asked of every unit where there is no road at all', () => {
    expect(hardenedShare(measured([left, right], []), new Set(['asphalt']))).toEqual([
      'no-denominator',
      'no-denominator',
    ]);
  });

  it('is not decided by a hair of road across the border', () => {
    const slip = [
      road(line([106.5, 22.5], [107.000001, 22.5]), ''),
      road(line([107.5, 22], [107.5, 22.3]), 'earth'),
    ];
    expect(hardenedShare(measured([left, right, far], slip), new Set(['asphalt']))).toEqual([
      'incomplete',
      0,
      'no-denominator',
    ]);
  });
});
