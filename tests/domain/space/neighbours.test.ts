import fc from 'fast-check';
import type { Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { centrePoint } from '../../../src/domain/space/centrePoint.ts';
import { contiguities, type Contiguity } from '../../../src/domain/space/Contiguity.ts';
import { contiguityNeighbours } from '../../../src/domain/space/contiguityNeighbours.ts';
import { isolatesOf } from '../../../src/domain/space/isolatesOf.ts';
import { nearestNeighbours } from '../../../src/domain/space/nearestNeighbours.ts';
import { neighboursWithin } from '../../../src/domain/space/neighboursWithin.ts';
import { readGal } from '../../../src/domain/space/readGal.ts';
import { usualTolerance } from '../../../src/domain/space/usualTolerance.ts';
import { listsOf, squares } from './lattice.ts';

const polygon = (...ring: Position[]): Polygon => ({
  type: 'Polygon',
  coordinates: [[...ring, ring[0] ?? []]],
});

describe('neighbours by common borders', () => {
  it('meet at corners for the queen only', () => {
    const lattice = squares(3, 3);
    expect(listsOf(contiguityNeighbours(lattice, 'rook', 0))[4]).toEqual([1, 3, 5, 7]);
    expect(listsOf(contiguityNeighbours(lattice, 'queen', 0))[4]).toEqual([0, 1, 2, 3, 5, 6, 7, 8]);
    expect(listsOf(contiguityNeighbours(lattice, 'queen', 0))[0]).toEqual([1, 3, 4]);
  });

  it.each(contiguities)('%s: are found although every border was digitised twice', (contiguity) => {
    const shaken = fc.array(fc.double({ min: -1e-6, max: 1e-6, noNaN: true }), {
      minLength: 96,
      maxLength: 96,
    });
    fc.assert(
      fc.property(shaken, (by) => {
        const lattice = squares(4, 3);
        const noisy = lattice.map((square, unit): Polygon => {
          const points = (square.coordinates[0] ?? []).slice(0, 4).map(([x = 0, y = 0], corner): Position => {
            const at = unit * 8 + corner * 2;
            return [x + (by[at] ?? 0), y + (by[at + 1] ?? 0)];
          });
          return polygon(...points);
        });
        const clean = contiguityNeighbours(lattice, contiguity, 0);
        expect(listsOf(contiguityNeighbours(noisy, contiguity, usualTolerance(noisy)))).toEqual(
          listsOf(clean),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('need no common points along a common line', () => {
    const left = polygon([0, 0], [1, 0], [1, 3], [0, 3]);
    const right = polygon([1, 1], [2, 1], [2, 2], [1, 2]);
    expect(listsOf(contiguityNeighbours([left, right], 'rook', 0))).toEqual([[], []]);
    expect(listsOf(contiguityNeighbours([left, right], 'rook', 1e-6))).toEqual([[1], [0]]);
  });

  it('are not those beyond a gap wider than the tolerance', () => {
    const pair = [polygon([0, 0], [1, 0], [1, 1], [0, 1]), polygon([1.001, 0], [2, 0], [2, 1], [1.001, 1])];
    expect(isolatesOf(contiguityNeighbours(pair, 'queen', 0.0005))).toEqual([0, 1]);
    expect(isolatesOf(contiguityNeighbours(pair, 'rook', 0.002))).toEqual([]);
  });

  it('declare units without outline as isolates', () => {
    expect(isolatesOf(contiguityNeighbours([...squares(2, 1), null], 'queen', 1e-6))).toEqual([2]);
  });

  it('are mutual, with or without tolerance', () => {
    const shapes = fc.array(
      fc.tuple(
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 1, max: 3 }),
      ),
      { minLength: 2, maxLength: 8 },
    );
    fc.assert(
      fc.property(
        shapes,
        fc.constantFrom<Contiguity>('queen', 'rook'),
        fc.constantFrom(0, 1e-6),
        (drawn, kind, tolerance) => {
          const boxes = drawn.map(([x, y, size]) =>
            polygon([x, y], [x + size, y], [x + size, y + size], [x, y + size]),
          );
          const lists = listsOf(contiguityNeighbours(boxes, kind, tolerance));
          lists.forEach((list, unit) => list.forEach((other) => expect(lists[other]).toContain(unit)));
          expect(lists.some((list, unit) => list.includes(unit))).toBe(false);
        },
      ),
    );
  });
});

const scattered = fc.array(
  fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -89, max: 89, noNaN: true })),
  { minLength: 3, maxLength: 40 },
);

/** Angle between two directions from the middle of the earth: another formula than the one under test. */
function arc([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): number {
  const to = (x: number, y: number) => {
    const [a, b] = [(x * Math.PI) / 180, (y * Math.PI) / 180];
    return [Math.cos(b) * Math.cos(a), Math.cos(b) * Math.sin(a), Math.sin(b)] as const;
  };
  const [p, q] = [to(x1, y1), to(x2, y2)];
  const cross = [p[1] * q[2] - p[2] * q[1], p[2] * q[0] - p[0] * q[2], p[0] * q[1] - p[1] * q[0]];
  return 6371.0088 * Math.atan2(Math.hypot(...cross), p[0] * q[0] + p[1] * q[1] + p[2] * q[2]);
}

describe('neighbours by distance', () => {
  it('k nearest are those of looking at all pairs, over the earth and across its date line', () => {
    fc.assert(
      fc.property(scattered, fc.integer({ min: 1, max: 5 }), (points, count) => {
        const lists = listsOf(nearestNeighbours({ points, distance: 'great-circle' }, count));
        points.forEach((own, unit) => {
          const far = points
            .flatMap((other, at) => (at === unit ? [] : [arc(own, other)]))
            .sort((a, b) => a - b);
          const found = (lists[unit] ?? [])
            .map((other) => arc(own, points[other] ?? own))
            .sort((a, b) => a - b);
          expect(found).toHaveLength(Math.min(count, points.length - 1));
          found.forEach((distance, place) =>
            expect(Math.abs(distance - (far[place] ?? NaN))).toBeLessThan(1e-4),
          );
        });
      }),
      { numRuns: 200 },
    );
  });

  it('within a band are those of looking at all pairs', () => {
    fc.assert(
      fc.property(scattered, fc.integer({ min: 10, max: 9000 }), (points, far) => {
        const lists = listsOf(neighboursWithin({ points, distance: 'great-circle' }, far));
        points.forEach((own, unit) => {
          points.forEach((other, at) => {
            const distance = arc(own, other);
            if (at === unit || Math.abs(distance - far) < 1e-3) return;
            expect(lists[unit]?.includes(at)).toBe(distance < far);
          });
        });
      }),
      { numRuns: 200 },
    );
  });

  it('a unit without place has none and is none', () => {
    const lists = listsOf(nearestNeighbours({ points: [[0, 0], null, [1, 1]], distance: 'planar' }, 2));
    expect(lists).toEqual([[2], [], [0]]);
  });

  it('stand at the centre of area of all parts, holes left out', () => {
    const [big, hole] = [
      [
        [0, 0],
        [4, 0],
        [4, 4],
        [0, 4],
        [0, 0],
      ],
      [
        [2, 2],
        [2, 4],
        [4, 4],
        [4, 2],
        [2, 2],
      ],
    ];
    // An L of area 12: (16 × 2 - 4 × 3) / 12.
    const [x, y] = centrePoint({ type: 'Polygon', coordinates: [big ?? [], hole ?? []] }) ?? [];
    expect(x).toBeCloseTo(5 / 3, 12);
    expect(y).toBeCloseTo(5 / 3, 12);
    const parts = centrePoint({
      type: 'MultiPolygon',
      coordinates: [
        [
          [
            [0, 0],
            [1, 0],
            [1, 1],
            [0, 1],
            [0, 0],
          ],
        ],
        [
          [
            [10, 0],
            [10, 1],
            [13, 1],
            [13, 0],
            [10, 0],
          ],
        ],
      ],
    });
    expect(parts?.[0]).toBeCloseTo((0.5 + 3 * 11.5) / 4, 12);
  });
});

describe('a .gal file', () => {
  it('is read in its own order', () => {
    const gal = readGal('0 3 columbus POLYID\n7 1\n9\n9 2\n7 8\n8 1\n9\n');
    expect(gal).toMatchObject({ kind: 'read', ids: ['7', '9', '8'] });
    if (gal.kind === 'read') expect(listsOf(gal.weights)).toEqual([[1], [0, 2], [1]]);
  });

  it('may hold units without neighbours, with or without a blank line for them', () => {
    for (const text of ['3\n1 1\n2\n2 1\n1\n3 0\n\n', '3\n3 0\n1 1\n2\n2 1\n1\n']) {
      const gal = readGal(text);
      expect(gal.kind === 'read' && isolatesOf(gal.weights)).toHaveLength(1);
    }
  });

  it.each([
    ['', 1, 'no-count'],
    ['2\n1 1\n3\n2 1\n1\n', 3, 'unknown-neighbour'],
    ['2\n1 2\n2\n', 2, 'wrong-number'],
    ['2\n1 1\n2\n1 1\n2\n', 4, 'repeated-unit'],
    ['2\n1 1\n2\n', 4, 'bad-record'],
    ['2\n1 x\n2\n', 2, 'bad-record'],
  ])('is refused with the line where it is wrong: %j', (text, line, code) => {
    expect(readGal(text)).toEqual({ kind: 'wrong', line, code });
  });
});
