import fc from 'fast-check';
import type { Feature, Geometry, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { isFigure } from '../../../src/domain/indicator/Cell.ts';
import type { Measure } from '../../../src/domain/measure/Measure.ts';
import type { MeasureGround } from '../../../src/domain/measure/MeasureGround.ts';
import { measureUnits } from '../../../src/domain/measure/measureUnits.ts';
import { finished } from '../../../src/domain/steps/finished.ts';
import { createRandom } from '../../../src/domain/random/createRandom.ts';
import { hamletShapes, provinceShape } from '../space/hamletShapes.ts';
import { box, tiling } from '../space/tiling.ts';

/** One degree of a meridian on a ball of 6,371.0088 km: 2 π R / 360. */
const degree = 111.19508023353292;

const feature = (geometry: Geometry, properties: Readonly<Record<string, string>> = {}) =>
  ({ type: 'Feature', geometry, properties }) satisfies Feature;
const point = (...coordinates: Position) => feature({ type: 'Point', coordinates });
const road = (surface: string, ...coordinates: Position[]) =>
  feature({ type: 'LineString', coordinates }, surface === '' ? {} : { mat: surface });

const asked: Measure = {
  kind: 'distance',
  set: 'hamlet',
  target: { kind: 'layer', id: 'facilities-truong' },
  clip: null,
  coverage: 'province',
  field: 'mat',
  surfaces: [],
  km: 1,
};
/** Two squares of a tenth of a degree side by side on the equator, and a unit without land or place. */
const ground: MeasureGround = {
  shapes: [box(0, 0, 0.1), box(0.1, 0, 0.1), null],
  places: [[0.05, 0], [0.15, 0], null],
  features: [],
  clip: null,
  seats: null,
};
const measured = (measure: Partial<Measure>, given: Partial<MeasureGround>) =>
  finished(measureUnits({ ...asked, ...measure }, { ...ground, ...given }));

describe('a distance', () => {
  it('is that along the meridian to the nearest shape, and to a line at its nearest point', () => {
    const features = [point(0.05, 0.03), point(0.15, -0.02)];
    const [first, second, third] = measured({}, { features });
    expect(first).toBeCloseTo(0.03 * degree, 6);
    expect(second).toBeCloseTo(0.02 * degree, 6);
    expect(third).toBe('not-reported');
    const [beside] = measured({}, { features: [road('', [0.06, -1], [0.06, 1])] });
    expect(beside).toBeCloseTo(0.01 * degree, 6);
  });

  it('is missing where nothing of the layer is left, never zero', () => {
    expect(measured({}, {})).toEqual(['not-covered', 'not-covered', 'not-reported']);
  });

  it('to the seat of its own commune goes past nearer ones, and is missing where no seat is known', () => {
    const seats = [[0.05, 0.04] as const, null, [0, 0] as const];
    const [own, ...others] = measured({ target: { kind: 'seat', of: 'commune2025' } }, { seats });
    expect(own).toBeCloseTo(0.04 * degree, 6);
    expect(others).toEqual(['not-reported', 'not-reported']);
  });
});

describe('a layer that does not speak of the whole province', () => {
  const features = [point(0.02, 0.05), point(0.03, 0.05)];

  it('gives no figure to a unit without a shape of it, where one of the whole province gives a true zero', () => {
    expect(measured({ kind: 'count' }, { features })).toEqual([2, 0, 'not-reported']);
    const partly = { coverage: 'shapes' } as const;
    expect(measured({ kind: 'count', ...partly }, { features })).toEqual([2, 'not-covered', 'not-reported']);
    expect(measured({ ...partly }, { features }).map(isFigure)).toEqual([true, false, false]);
    expect(measured({ kind: 'near-share', ...partly }, { features }).map(isFigure)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('still speaks of a unit whose shapes all lie outside the land it is cut to: that is a zero', () => {
    const clip = [box(0, 0.08, 0.02)];
    expect(measured({ kind: 'count', coverage: 'shapes' }, { features, clip })).toEqual([
      0,
      'not-covered',
      'not-reported',
    ]);
  });
});

describe('road in a unit', () => {
  /** Eastward along a parallel near the equator: 0.06 degrees hard in the first unit, 0.04 earth, then 0.05 untold in the second. */
  const features = [
    road('nhựa', [0, 0], [0.06, 0]),
    road('đất', [0.06, 0], [0.1, 0]),
    road('', [0.12, 0], [0.17, 0]),
  ];

  it('is measured by surface, kilometres over kilometres', () => {
    const [all, other] = measured({ kind: 'road-length' }, { features });
    expect(all).toBeCloseTo(0.1 * degree, 6);
    expect(other).toBeCloseTo(0.05 * degree, 6);
    const [hard, untold] = measured({ kind: 'road-length', surfaces: ['nhựa'] }, { features });
    expect(hard).toBeCloseTo(0.06 * degree, 6);
    expect(untold).toBe('incomplete');
    const [share, unknown, none] = measured({ kind: 'hard-share', surfaces: ['nhựa'] }, { features });
    expect(share).toBe(0.6);
    expect([unknown, none]).toEqual(['incomplete', 'not-reported']);
  });

  it('has no share where there is no road', () => {
    const hard = { kind: 'hard-share', surfaces: ['nhựa'] } as const;
    const some = features.slice(0, 2);
    expect(measured(hard, { features: some })[1]).toBe('no-denominator');
    expect(measured({ ...hard, coverage: 'shapes' }, { features: some })[1]).toBe('not-covered');
  });

  it('is cut to the land that counts', () => {
    const clip = [box(0.01, -0.01, 0.02)];
    const [cut, nothing] = measured({ kind: 'road-length' }, { features, clip });
    expect(cut).toBeCloseTo(0.02 * degree, 6);
    expect(nothing).toBe(0);
  });
});

describe('a share of land', () => {
  it('is a quarter inside a quarter, all of it inside everything, and land under two areas counts once', () => {
    const quarter = feature(box(0, 0, 0.05));
    expect(measured({ kind: 'inside-share' }, { features: [quarter] })[0]).toBeCloseTo(0.25, 5);
    expect(measured({ kind: 'inside-share' }, { features: [quarter, quarter] })[0]).toBeCloseTo(0.25, 5);
    const everything = [feature(box(-1, -1, 3))];
    expect(measured({ kind: 'inside-share' }, { features: everything })).toEqual([1, 1, 'not-reported']);
  });

  it('near a point is a circle: π r² over the unit, short by what its chords cut off', () => {
    const km = 2;
    const [share = NaN, far] = measured({ kind: 'near-share', km }, { features: [point(0.05, 0.05)] });
    const land = (0.1 * degree) ** 2;
    expect(Number(share) / ((Math.PI * km * km) / land)).toBeGreaterThan(0.997);
    expect(Number(share) / ((Math.PI * km * km) / land)).toBeLessThan(1.0005);
    expect(far).toBe(0);
  });

  it('near a line through a unit is a strip on both sides of it', () => {
    const [share] = measured({ kind: 'near-share', km: 1 }, { features: [road('', [0.05, -1], [0.05, 1])] });
    expect(share).toBeCloseTo(2 / (0.1 * degree), 4);
  });
});

describe('parts and the whole', () => {
  const sum = (cells: readonly unknown[]) => cells.reduce<number>((all, cell) => all + Number(cell), 0);

  it('counts of units and what lies outside of them are all points, and road inside and outside is all road', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 40 }), (seed, many) => {
        const { areas } = tiling(seed, 3);
        const { next } = createRandom(seed + 1);
        const anywhere = (): Position => [105.2 + 1.4 * next(), 22 + 1.4 * next()];
        const points = Array.from({ length: many }, () => point(...anywhere()));
        const roads = Array.from({ length: many }, () => road('nhựa', anywhere(), anywhere()));
        const whole = box(105, 21.8, 2);
        const on = { shapes: areas, places: areas.map(() => null) };
        const land = { shapes: [whole], places: [null] };
        const outside = { ...on, shapes: [...areas, whole] };
        // A point or a stretch belongs to the first unit that holds it: what is left over falls to the last.
        expect(sum(measured({ kind: 'count' }, { ...outside, features: points }))).toBe(many);
        const length = sum(measured({ kind: 'road-length' }, { ...land, features: roads }));
        expect(sum(measured({ kind: 'road-length' }, { ...outside, features: roads }))).toBeCloseTo(
          length,
          3,
        );
      }),
      { numRuns: 30 },
    );
  });

  it('land near a layer and land that is not are the whole, for every unit', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { areas } = tiling(seed, 2);
        const { next } = createRandom(seed);
        const zone = box(105.5 + 0.5 * next(), 22.3 + 0.5 * next(), 0.2);
        const rest = box(105, 22, 2, zone);
        const on = { shapes: areas, places: areas.map(() => null) };
        const inside = measured({ kind: 'inside-share' }, { ...on, features: [feature(zone)] });
        const beyond = measured({ kind: 'inside-share' }, { ...on, features: [feature(rest)] });
        inside.forEach((cell, unit) => expect(Number(cell) + Number(beyond[unit])).toBeCloseTo(1, 5));
      }),
      { numRuns: 30 },
    );
  });

  it('counts of the embedded hamlets add up to the province', () => {
    const hamlets = hamletShapes();
    const { next } = createRandom(7);
    const points = Array.from({ length: 400 }, () => point(105.2 + 1.8 * next(), 22.3 + 0.9 * next()));
    const province = provinceShape();
    if (province === undefined) throw new Error('no province');
    const count = (shapes: MeasureGround['shapes']) =>
      sum(measured({ kind: 'count' }, { shapes, places: shapes.map(() => null), features: points }));
    expect(count([province])).toBeGreaterThan(100);
    expect(count(hamlets)).toBe(count([province]));
  });
});
