import { lineString, point, pointToLineDistance, pointToPolygonDistance, polygon } from '@turf/turf';
import fc from 'fast-check';
import type { Geometry, LineString, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/domain/random/createRandom.ts';
import { nearestFeature } from '../../../src/domain/space/nearestFeature.ts';
import { finished } from '../../../src/domain/steps/finished.ts';
import { box, tiling } from './tiling.ts';

/** One degree of a meridian on a ball of 6,371.0088 km: 2 π R / 360. */
const degree = 111.19508023353292;

const nearest = (from: Parameters<typeof nearestFeature>[0], to: Parameters<typeof nearestFeature>[1]) => {
  const { index, km } = finished(nearestFeature(from, to));
  return [...index].map((each, at) => ({ index: each, km: km[at] ?? NaN }));
};
const one = (from: readonly [number, number], ...to: readonly Geometry[]) => nearest([from], to)[0];
const line = (...coordinates: Position[]): LineString => ({ type: 'LineString', coordinates });
const at = (...coordinates: Position): Geometry => ({ type: 'Point', coordinates });

describe('the nearest feature', () => {
  it('is a degree of meridian away: 111.195 km on the ball of the IUGG', () => {
    expect(one([106, 22], at(106, 23))?.km).toBeCloseTo(degree, 9);
    expect(one([106, 22], line([106, 23], [106, 24]))?.km).toBeCloseTo(degree, 9);
    // The meridian of 106° is met at the latitude where a great circle leaves it at a right angle: sin d = cos φ sin Δλ.
    const across = (Math.asin(Math.cos((22 * Math.PI) / 180) * Math.sin(Math.PI / 180)) * 180) / Math.PI;
    expect(one([107, 22], line([106, 20], [106, 24]))?.km).toBeCloseTo(across * degree, 9);
  });

  it('is the equator, the same on both sides of it, and across the 180th meridian', () => {
    expect(one([10, 3], line([0, 0], [50, 0]))?.km).toBeCloseTo(3 * degree, 9);
    expect(one([10, -3], line([0, 0], [50, 0]))?.km).toBeCloseTo(3 * degree, 9);
    expect(one([179.5, 0], at(170, 0), at(-179.5, 0))).toEqual({
      index: 1,
      km: expect.closeTo(degree, 9) as number,
    });
  });

  it('is an area at no distance from inside and on its border, and at the border from its hole', () => {
    const holed = box(106, 22, 1, box(106.4, 22.4, 0.2));
    expect(one([106.1, 22.1], holed)).toEqual({ index: 0, km: 0 });
    expect(one([106, 22.5], holed)).toEqual({ index: 0, km: 0 });
    const south = one([106.5, 22.45], holed)?.km ?? NaN;
    // The southern border of the hole is an arc that bulges north of its parallel by a few metres.
    expect(south).toBeGreaterThan(0.05 * degree - 0.004);
    expect(south).toBeLessThan(0.05 * degree);
  });

  it('of two as near is the first; without place or feature there is none', () => {
    expect(one([106, 22], at(106, 23), at(106, 23))?.index).toBe(0);
    const [left, right] = [box(106, 22, 0.1), box(106.1, 22, 0.1)];
    expect(one([106.1, 22.05], right, left)?.index).toBe(0);
    expect(one([106.1, 23], right, left)?.index).toBe(0);
    expect(nearest([null, [106, 22]], [at(106, 22)])).toEqual([
      { index: -1, km: NaN },
      { index: 0, km: 0 },
    ]);
    expect(nearest([[106, 22]], [])).toEqual([{ index: -1, km: NaN }]);
    expect(nearest([[106, 22]], [null])).toEqual([{ index: -1, km: NaN }]);
  });

  it('measures pieces of a millimetre as well as those of a hundred kilometres', () => {
    const short = line([106, 22], [106.00000001, 22]);
    expect(one([106, 22.01], short)?.km).toBeCloseTo(0.01 * degree, 9);
  });
});

/** Anything within the box of the province, from corners of a centimetre grid. */
const { next } = createRandom(7);
const somewhere = (): [number, number] => [105.3 + next() * 1.3, 22.3 + next() * 0.8];
const wandering = (corners: number, reach: number): Position[] => {
  const path: Position[] = [somewhere()];
  while (path.length < corners) {
    const [x = 0, y = 0] = path.at(-1) ?? [];
    path.push([x + (next() - 0.5) * reach, y + (next() - 0.5) * reach]);
  }
  return path;
};

describe('agreement with Turf within 0.1 percent', () => {
  it('of 400 points with lines, from a long one to short ones', () => {
    let worst = 0;
    for (let pair = 0; pair < 400; pair++) {
      const path = wandering(2 + (pair % 7), pair % 2 === 0 ? 0.8 : 0.05);
      const from = somewhere();
      const expected = pointToLineDistance(point(from), lineString(path), { units: 'kilometers' });
      const found = one(from, line(...path))?.km ?? NaN;
      expect(Math.abs(found - expected)).toBeLessThan(0.001 * expected + 1e-6);
      worst = Math.max(worst, Math.abs(found - expected) / expected);
    }
    expect(worst).toBeLessThan(1e-3);
  });

  it('of 100 points with areas', () => {
    for (let pair = 0; pair < 100; pair++) {
      const [x, y] = somewhere();
      const area = box(x, y, 0.1, box(x + 0.02, y + 0.02, 0.06));
      const from = somewhere();
      const expected = Math.max(0, pointToPolygonDistance(point(from), polygon(area.coordinates)));
      expect(Math.abs((one(from, area)?.km ?? NaN) - expected)).toBeLessThan(0.001 * expected + 1e-6);
    }
  });
});

describe('the index', () => {
  const place = fc.tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -85, max: 85, noNaN: true }),
  );
  const near = fc.tuple(
    fc.double({ min: 105, max: 107, noNaN: true }),
    fc.double({ min: 22, max: 23, noNaN: true }),
  );
  const features = (places: typeof place) =>
    fc.array(
      fc.oneof(
        places.map((coordinates): Geometry => ({ type: 'Point', coordinates })),
        fc.array(places, { minLength: 2, maxLength: 5 }).map((path): Geometry => line(...path)),
        fc
          .tuple(fc.double({ min: 105, max: 107, noNaN: true }), fc.double({ min: 22, max: 23, noNaN: true }))
          .map(([x, y]): Polygon => box(x, y, 0.2)),
      ),
      { minLength: 1, maxLength: 30 },
    );

  it.each([
    ['in a province', near],
    ['on the whole earth', place],
  ])('finds what looking at every feature alone finds, %s', (_name, places) => {
    fc.assert(
      fc.property(fc.array(places, { minLength: 1, maxLength: 8 }), features(places), (from, to) => {
        const alone = to.map((feature) => nearest(from, [feature]));
        for (const [at_, found] of nearest(from, to).entries()) {
          const each = alone.map((answers) => answers[at_]?.km ?? NaN);
          expect(found.km).toBe(Math.min(...each));
          expect(found.index).toBe(each.findIndex((km) => km <= found.km + 1e-9));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('tells its share on the way and stops where it is dropped', () => {
    const { areas } = tiling(3);
    const steps = nearestFeature(
      Array.from({ length: 1000 }, () => somewhere()),
      areas,
    );
    const shares = [steps.next().value, steps.next().value];
    expect(shares).toEqual([0, 0.256]);
  });
});
