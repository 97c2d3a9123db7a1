import type { Geometry, Position } from 'geojson';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { polygonsArea } from '../../../src/domain/geometry/polygonsArea.ts';
import { repairGeometry } from '../../../src/domain/geometry/repairGeometry.ts';
import { ringArea } from '../../../src/domain/geometry/ringArea.ts';
import { ringMeetings } from '../../../src/domain/geometry/ringMeetings.ts';
import { box, boxArea, layerOf, polygon } from './shapes.ts';

const at = 22.5;
const [west, south, size] = [106, at, 0.01];
const square = box(west, south, size);

function repaired(geometry: Geometry | null) {
  const { layer, problems } = repairGeometry(layerOf([geometry]));
  return { geometry: layer.features[0]?.geometry ?? null, problems };
}
function polygonsOf(geometry: Geometry | null): Position[][][] {
  if (geometry?.type === 'Polygon') return [geometry.coordinates];
  return geometry?.type === 'MultiPolygon' ? geometry.coordinates : [];
}
const areaOf = (geometry: Geometry | null) => polygonsArea(polygonsOf(geometry));
const about = { file: 'ranh.shp', feature: 1, name: 'Xã 1' };

describe('what changes no area', () => {
  test('a sound shape stays as it is, without a word', () => {
    expect(repaired(polygon(square))).toEqual({ geometry: polygon(square), problems: [] });
    expect(areaOf(polygon(square))).toBeCloseTo(boxArea(south, size), 3);
  });

  test('an open outline is closed', () => {
    expect(repaired(polygon(square.slice(0, -1)))).toEqual({
      geometry: polygon(square),
      problems: [{ code: 'ring-closed', ...about }],
    });
  });

  test('corners written twice and outlines the wrong way round are told once for the file', () => {
    const [first = []] = square;
    const clockwise = [first, ...square].toReversed();
    const { layer, problems } = repairGeometry(layerOf([polygon(clockwise), polygon(box(107, at, size))]));
    expect(layer.features[0]?.geometry).toEqual(polygon(square.toReversed().toReversed()));
    expect(problems).toEqual([{ code: 'outlines-tidied', file: 'ranh.shp', shapes: 1, corners: 1 }]);
  });

  test('heights are left out', () => {
    const high = square.map(([x = 0, y = 0]) => [x, y, 812]);
    expect(repaired(polygon(high)).geometry).toEqual(polygon(square));
  });

  test('a spike is taken off', () => {
    const [a = [], b = [], ...rest] = square;
    const spiked = [a, b, [west + 0.02, south], b, ...rest];
    expect(repaired(polygon(spiked))).toEqual({
      geometry: polygon(square),
      problems: [{ code: 'spikes-removed', ...about, corners: 1 }],
    });
    const atStart = [[west - 0.01, south - 0.01], ...square, [west - 0.01, south - 0.01]];
    expect(repaired(polygon(atStart)).problems).toMatchObject([{ code: 'spikes-removed', corners: 1 }]);
    expect(areaOf(repaired(polygon(atStart)).geometry)).toBeCloseTo(boxArea(south, size), 3);
  });

  test('empty parts, parts without area and parts there twice are dropped', () => {
    const needle = [
      [106.1, at],
      [106.2, at],
      [106.15, at],
      [106.1, at],
    ];
    const grain = box(106.3, at, 1e-6);
    const given: Geometry = {
      type: 'MultiPolygon',
      coordinates: [[square], [], [needle], [grain], [square]],
    };
    const { geometry, problems } = repaired(given);
    expect(geometry).toEqual({ type: 'MultiPolygon', coordinates: [[square]] });
    expect(problems).toContainEqual({ code: 'parts-dropped', ...about, parts: 4 });
  });

  test('a hole keeps its place and runs clockwise', () => {
    const hole = box(west + 0.002, south + 0.002, 0.002);
    const { geometry, problems } = repaired(polygon(square, hole));
    expect(geometry).toEqual(polygon(square, hole.toReversed()));
    expect(problems.map(({ code }) => code)).toEqual(['outlines-tidied']);
    expect(areaOf(geometry)).toBeCloseTo(boxArea(south, size) - boxArea(south + 0.002, 0.002), 3);
  });
});

describe('outlines that cross themselves', () => {
  // (0,0) (1,1) (1,0) (0,1): two triangles, each a quarter of the square.
  const bowTie = [
    [west, south],
    [west + size, south + size],
    [west + size, south],
    [west, south + size],
    [west, south],
  ];

  test('a bow-tie becomes its two triangles, half the square', () => {
    expect(Math.abs(ringArea(bowTie))).toBeLessThan(100);
    const { geometry, problems } = repaired(polygon(bowTie));
    expect(polygonsOf(geometry)).toHaveLength(2);
    expect(areaOf(geometry) / boxArea(south, size)).toBeCloseTo(0.5, 4);
    expect(problems).toMatchObject([{ code: 'ring-mended', feature: 1, name: 'Xã 1' }]);
    for (const [outline = []] of polygonsOf(geometry)) expect(ringArea(outline)).toBeGreaterThan(0);
  });

  test('also where its knot is a corner', () => {
    const knot = [west + size / 2, south + size / 2];
    const [a = [], b = [], c = [], d = []] = bowTie;
    const { geometry, problems } = repaired(polygon([a, knot, b, c, knot, d, a]));
    expect(areaOf(geometry) / boxArea(south, size)).toBeCloseTo(0.5, 4);
    expect(problems.map(({ code }) => code)).toEqual(['ring-mended']);
  });

  test('two loops that touch at a corner are right as they are', () => {
    const [x, y] = [west + size, south + size];
    const touching = [
      ...square.slice(0, 3),
      [x + size, y],
      [x + size, y + size],
      [x, y + size],
      [x, y],
      ...square.slice(3),
    ];
    const { geometry, problems } = repaired(polygon(touching));
    expect(problems).toEqual([]);
    expect(geometry).toEqual(polygon(touching));
  });

  test('corners that were there keep their last digit', () => {
    const fine = bowTie.map(([x = 0, y = 0]) => [x + 0.0000001, y + 0.00000012345]);
    const { geometry } = repaired(polygon(fine));
    const kept = polygonsOf(geometry).flat(2).map(String);
    for (const corner of fine) expect(kept).toContain(String(corner));
  });

  test('a hole that crosses its outline is cut off at it', () => {
    // Half of the hole lies outside: what is left is the square less half the hole.
    const hole = box(west + size - 0.002, south + 0.002, 0.004);
    const { geometry, problems } = repaired(polygon(square, hole));
    const half = boxArea(south + 0.002, 0.002, 0.004);
    expect(areaOf(geometry) / (boxArea(south, size) - half)).toBeCloseTo(1, 6);
    expect(problems.map(({ code }) => code)).toEqual(['ring-mended']);
  });

  test('parts that overlap become one', () => {
    const given: Geometry = {
      type: 'MultiPolygon',
      coordinates: [[square], [box(west + size / 2, south, size)]],
    };
    const { geometry } = repaired(given);
    expect(polygonsOf(geometry)).toHaveLength(1);
    expect(areaOf(geometry) / boxArea(south, size)).toBeCloseTo(1.5, 6);
  });

  test('an island in a hole survives the mending', () => {
    const given: Geometry = {
      type: 'MultiPolygon',
      coordinates: [
        [square, box(west + 0.002, south + 0.002, 0.006)],
        [box(west + 0.004, south + 0.004, 0.002)],
        [bowTie.map(([x = 0, y = 0]) => [x + 0.1, y])],
      ],
    };
    const { geometry } = repaired(given);
    const ring = boxArea(south, size) - boxArea(south + 0.002, 0.006) + boxArea(south + 0.004, 0.002);
    expect(areaOf(geometry) / (ring + boxArea(south, size) / 2)).toBeCloseTo(1, 5);
  });

  test('a shape that can be read in two ways stays as it is, with both areas', () => {
    const star = [0, 2, 4, 1, 3, 0].map((point) => {
      const angle = (point * 2 * Math.PI) / 5;
      return [106 + 0.01 * Math.cos(angle), at + 0.01 * Math.sin(angle)];
    });
    const { geometry, problems } = repaired(polygon(star));
    expect(geometry).toEqual(polygon(star));
    // The pentagon in the middle is cos 36° / φ² = 0.309 of the star; one reading leaves it out.
    const [problem] = problems;
    if (problem?.code !== 'crossing-open') throw new Error('not told');
    expect(problem.least / problem.most).toBeCloseTo(0.691, 3);
  });

  test('scribble is left out', () => {
    let seed = 7;
    const next = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
    const scribble = Array.from({ length: 500 }, () => [106 + next() * 0.1, at + next() * 0.1]);
    expect(repaired(polygon(scribble))).toMatchObject({
      geometry: null,
      problems: [{ code: 'ring-tangled', ...about }],
    });
  });
});

describe('shapes there twice', () => {
  test('a copy in every respect is taken once', () => {
    const given = layerOf([polygon(square), polygon(box(107, at, size)), polygon(square)], ['A', 'B', 'A']);
    const { layer, problems } = repairGeometry(given);
    expect(layer.features.map(({ number }) => number)).toEqual([1, 2]);
    expect(problems).toEqual([{ code: 'shape-twice', file: 'ranh.shp', feature: 3, name: 'A', first: 1 }]);
  });

  test('one shape under two names is not for a program to drop', () => {
    const { layer, problems } = repairGeometry(layerOf([polygon(square), polygon(square)], ['A', 'B']));
    expect([layer.features.length, problems]).toEqual([2, []]);
  });
});

describe('lines and points', () => {
  test('broken parts of lines are dropped, and what cannot be read is left out', () => {
    const line = [
      [106, 22],
      [106.1, 22.1],
    ];
    const dot = [
      [106, 22],
      [106, 22],
    ];
    const given: Geometry = { type: 'MultiLineString', coordinates: [line, dot] };
    expect(repaired(given)).toEqual({
      geometry: { type: 'MultiLineString', coordinates: [line] },
      problems: [{ code: 'parts-dropped', ...about, parts: 1 }],
    });
    expect(repaired({ type: 'LineString', coordinates: dot }).problems).toEqual([
      { code: 'geometry-broken', ...about },
    ]);
    expect(repaired({ type: 'Point', coordinates: [NaN, NaN] }).problems).toEqual([
      { code: 'geometry-broken', ...about },
    ]);
    expect(repaired({ type: 'Point', coordinates: [106, 22, 800] }).geometry).toEqual({
      type: 'Point',
      coordinates: [106, 22],
    });
  });

  test('a collection of a unit and its label is the unit', () => {
    const given: Geometry = {
      type: 'GeometryCollection',
      geometries: [{ type: 'Point', coordinates: [106, 22] }, polygon(square)],
    };
    expect(repaired(given).geometry).toEqual({ type: 'MultiPolygon', coordinates: [[square]] });
  });

  test('no shape is told as none', () => {
    expect(repaired(null).problems).toEqual([{ code: 'geometry-empty', ...about }]);
  });
});

describe('any shape', () => {
  const corner = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }));
  const anyRing = fc
    .array(corner, { minLength: 0, maxLength: 12 })
    .map((corners) => corners.map(([x, y]): Position => [106 + x / 1000, at + y / 1000]));
  const anyShape = fc.array(fc.array(anyRing, { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 3,
  });

  test('repairing twice changes nothing, and mended shapes do not cross themselves', () => {
    fc.assert(
      fc.property(anyShape, (coordinates) => {
        const once = repairGeometry(layerOf([{ type: 'MultiPolygon', coordinates }]));
        const twice = repairGeometry(once.layer);
        expect(twice.layer).toEqual(once.layer);
        const codes = twice.problems.map(({ code }) => code);
        expect(codes.filter((code) => code !== 'crossing-open')).toEqual([]);
        if (once.problems.some(({ code }) => code === 'crossing-open')) return;
        for (const { geometry } of once.layer.features) {
          expect(ringMeetings(polygonsOf(geometry).flat()).crossings).toBe(0);
          for (const [outline = [], ...holes] of polygonsOf(geometry)) {
            expect(ringArea(outline)).toBeGreaterThan(0);
            for (const hole of holes) expect(ringArea(hole)).toBeLessThan(0);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('a simple outline keeps its area, whatever its corners', () => {
    const star = fc
      .array(fc.double({ min: 0.2, max: 1, noNaN: true }), { minLength: 3, maxLength: 60 })
      .map((radii) =>
        radii.map((radius, index): Position => {
          const angle = (index / radii.length) * 2 * Math.PI;
          return [106 + radius * 0.1 * Math.cos(angle), at + radius * 0.1 * Math.sin(angle)];
        }),
      );
    fc.assert(
      fc.property(star, (ring) => {
        const [first = []] = ring;
        const { geometry, problems } = repaired(polygon([...ring, first]));
        expect(problems).toEqual([]);
        expect(areaOf(geometry)).toBeCloseTo(Math.abs(ringArea(ring)), 3);
      }),
    );
  });

  test('nothing throws', () => {
    const coordinates = fc.oneof(
      fc.anything(),
      fc.array(
        fc.array(fc.array(fc.array(fc.double(), { maxLength: 3 }), { maxLength: 6 }), { maxLength: 3 }),
      ),
    );
    const type = fc.constantFrom(
      'Polygon',
      'MultiPolygon',
      'LineString',
      'MultiPoint',
      'GeometryCollection',
      'x',
    );
    fc.assert(
      fc.property(type, coordinates, (kind, given) => {
        repairGeometry(
          layerOf([{ type: kind, coordinates: given, geometries: given } as unknown as Geometry]),
        );
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    [
      'a circle',
      (index: number, count: number) => [
        Math.cos((index / count) * 2 * Math.PI),
        Math.sin((index / count) * 2 * Math.PI),
      ],
      1,
    ],
    ['a zigzag as wide as the whole', (index: number, count: number) => [index % 2, index / count], null],
    ['a tangle', (index: number) => [Math.sin(index * 1.7), Math.cos(index * 2.3)], 0],
  ])(
    'a million corners end in linear time: %s',
    (_, place, kept) => {
      const count = 1_000_000;
      const ring = Array.from({ length: count }, (_each, index) => {
        const [x = 0, y = 0] = place(index, count);
        return [106 + x / 10, at + y / 10];
      });
      const began = performance.now();
      const { layer } = repairGeometry(layerOf([polygon(ring)]));
      if (kept !== null) expect(layer.features).toHaveLength(kept);
      // Seconds; the bound only tells linear from quadratic, which would be hours.
      expect(performance.now() - began).toBeLessThan(50_000);
    },
    60_000,
  );
});
