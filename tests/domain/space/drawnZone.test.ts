import { area, booleanClockwise, booleanValid, kinks, polygon } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../../src/domain/area/Area.ts';
import { crossesDrawn } from '../../../src/domain/space/crossesDrawn.ts';
import { drawnZone } from '../../../src/domain/space/drawnZone.ts';

const square: readonly Position[] = [
  [106, 22.5],
  [106.1, 22.5],
  [106.1, 22.6],
  [106, 22.6],
];
type Whole = readonly [number, number];

/** By the signs of whole numbers: sides that are no neighbours share no point, and neighbours share their corner alone. */
function isSimple(corners: readonly Whole[]): boolean {
  const at = (place: number) => corners[place % corners.length] as Whole;
  const turn = (a: Whole, b: Whole, c: Whole) =>
    Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
  const between = (a: Whole, b: Whole, c: Whole) =>
    turn(a, b, c) === 0 && (c[0] - a[0]) * (c[0] - b[0]) + (c[1] - a[1]) * (c[1] - b[1]) <= 0;
  const meet = (a: Whole, b: Whole, c: Whole, d: Whole) =>
    (turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0) ||
    between(a, b, c) ||
    between(a, b, d) ||
    between(c, d, a) ||
    between(c, d, b);
  return corners.every((_, i) =>
    corners.every((_each, j) => {
      if (j <= i) return true;
      const [a, b, c, d] = [at(i), at(i + 1), at(j), at(j + 1)];
      if (j === i + 1 || (i === 0 && j === corners.length - 1)) {
        const [before, knee, after] = j === i + 1 ? [a, b, d] : [c, a, b];
        return !between(before, knee, after) && !between(knee, after, before);
      }
      return !meet(a, b, c, d);
    }),
  );
}

const ring = square.concat(square.slice(0, 1)).map((each) => [...each]);

describe('a zone drawn by hand', () => {
  it('is closed and counterclockwise, whichever way it was clicked, with its area as Turf', () => {
    const drawn = drawnZone(square);
    expect(drawn.polygon?.coordinates).toEqual([ring]);
    expect(drawn.km2).toBe(area(polygon([ring])) / 1e6);
    // 0.1° by 0.1° at 22.55° N on a ball of 6,371.0088 km: (R π / 1800)² cos φ.
    expect(
      Math.abs((drawn.km2 ?? NaN) / (11.119508 ** 2 * Math.cos((22.55 * Math.PI) / 180)) - 1),
    ).toBeLessThan(1e-4);
    const back = drawnZone(square.toReversed());
    expect(back.km2).toBeCloseTo(drawn.km2 ?? NaN, 9);
    expect(booleanClockwise(back.polygon?.coordinates[0] ?? [])).toBe(false);
  });

  it('takes a double click for one, and a click on the first corner for the end', () => {
    const [a, b, c, d] = square as [Position, Position, Position, Position];
    expect(drawnZone([a, b, b, c, d, d, a])).toEqual(drawnZone(square));
  });

  it.each<[string, readonly Position[], string]>([
    ['nothing', [], 'too-few-corners'],
    ['two corners', square.slice(0, 2), 'too-few-corners'],
    ['two corners, one of them twice', [...square.slice(0, 2), [106.1, 22.5]], 'too-few-corners'],
    [
      'three corners on a line',
      [
        [106, 22],
        [106.1, 22.1],
        [106.2, 22.2],
      ],
      'no-area',
    ],
    [
      'a bow-tie',
      [
        [106, 22],
        [106.1, 22.1],
        [106.1, 22],
        [106, 22.1],
      ],
      'crosses-itself',
    ],
    [
      'a corner on another side',
      [
        [106, 22],
        [106.2, 22],
        [106.2, 22.2],
        [106.1, 22],
        [106, 22.2],
      ],
      'crosses-itself',
    ],
    [
      'a corner used twice',
      [
        [106, 22],
        [106.1, 22.1],
        [106.2, 22],
        [106.2, 22.2],
        [106.1, 22.1],
        [106, 22.2],
      ],
      'crosses-itself',
    ],
    ['a side that runs back', [...square, [106, 22.7], [106, 22.6]], 'crosses-itself'],
    ['a corner that is none', [...square, [NaN, 22]], 'not-on-earth'],
    ['a corner off the earth', [...square, [106, 95]], 'not-on-earth'],
  ])('refuses %s, with the reason', (_name, corners, fault) => {
    expect(drawnZone(corners)).toEqual({ polygon: null, km2: null, fault });
  });

  it('is there exactly where whole numbers show no two sides that meet, and valid to Turf', () => {
    const corner = fc.tuple(fc.nat(40), fc.nat(40));
    const different = fc.uniqueArray(corner, { minLength: 3, maxLength: 8, selector: String });
    let [valid, refused] = [0, 0];
    fc.assert(
      fc.property(different, (whole) => {
        const corners = whole.map(([x, y]): Position => [106 + x / 100, 22 + y / 100]);
        const drawn = drawnZone(corners);
        expect(drawn.polygon !== null).toBe(isSimple(whole));
        if (drawn.polygon === null) {
          refused++;
          return;
        }
        valid++;
        const closed = polygon([[...corners, corners[0] ?? []].map((each) => [...each])]);
        expect(kinks(closed).features).toEqual([]);
        expect(booleanValid(drawn.polygon)).toBe(true);
        expect(booleanClockwise(drawn.polygon.coordinates[0] ?? [])).toBe(false);
        expect(drawn.km2).toBeCloseTo(area(closed) / 1e6, 6);
      }),
      { numRuns: 500 },
    );
    expect(valid).toBeGreaterThan(50);
    expect(refused).toBeGreaterThan(50);
  });

  it('is never refused for a crossing where Turf finds none, for corners around a middle', () => {
    const reach = fc.double({ min: 0.05, max: 0.2, noNaN: true });
    fc.assert(
      fc.property(fc.array(reach, { minLength: 3, maxLength: 40 }), (reaches) => {
        const corners = reaches.map((far, at): Position => {
          const angle = (at / reaches.length) * 2 * Math.PI;
          return [106 + far * Math.cos(angle), 22 + far * Math.sin(angle)];
        });
        expect(drawnZone(corners).fault).toBeNull();
      }),
    );
  });
});

describe('one more corner', () => {
  it('is told to cross before it is clicked, and not where it closes the zone', () => {
    const open: readonly Position[] = [
      [106, 22],
      [106.1, 22.1],
      [106.1, 22],
    ];
    expect(crossesDrawn(open, [106, 22.1])).toBe(true);
    expect(crossesDrawn(open, [106.2, 22.1])).toBe(false);
    expect(crossesDrawn(square, [106, 22.5])).toBe(false);
    expect(crossesDrawn(square, [106.05, 22.4])).toBe(true);
    expect(crossesDrawn([], [106, 22])).toBe(false);
    expect(crossesDrawn(square.slice(0, 1), [107, 22])).toBe(false);
  });
});
