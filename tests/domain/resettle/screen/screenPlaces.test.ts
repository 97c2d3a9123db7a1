import { area, booleanIntersects, booleanPointInPolygon } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hazardClasses } from '../../../../src/domain/hazard/HazardClass.ts';
import type { Candidate } from '../../../../src/domain/resettle/screen/Candidate.ts';
import { screenPlaces } from '../../../../src/domain/resettle/screen/screenPlaces.ts';
import { allowedClasses, type ScreenChoices } from '../../../../src/domain/resettle/screen/ScreenChoices.ts';
import type { ScreenGround } from '../../../../src/domain/resettle/screen/ScreenGround.ts';
import { polygonsOf } from '../../../../src/domain/space/polygonsOf.ts';
import { finished } from '../../../../src/domain/steps/finished.ts';
import { km2Of, layer, rectangle, zone, type Sides } from '../../hazard/rectangles.ts';

const westHalf: Sides = [106, 22.5, 106.05, 22.6];
const eastHalf: Sides = [106.05, 22.5, 106.1, 22.6];
const all: Sides = [106, 22.5, 106.1, 22.6];
const [west, east] = ['commune2025:1', 'commune2025:2'] as const;
const none = { road: [], water: [], school: [], healthStation: [] };

const ground = (parts: Partial<ScreenGround> = {}): ScreenGround => ({
  layers: [layer('everywhere')],
  communes: [
    { key: west, seat: [106.01, 22.51], shape: rectangle(westHalf) },
    { key: east, seat: [106.09, 22.51], shape: rectangle(eastHalf) },
  ],
  features: none,
  hamlets: [],
  ...parts,
});
/** 16 ha a place: squares of 402 m, so that one is a place. Every place is proposed, one in a kilometre. */
const choices = (parts: Partial<ScreenChoices> = {}): ScreenChoices => ({
  households: 160,
  squareMetresPerHousehold: 1000,
  worst: 'low',
  unmapped: false,
  within: {},
  perCommune: 999,
  ...parts,
});
const screen = (on: ScreenGround, by: ScreenChoices) => finished(screenPlaces(on, by));
const hectaresOf = ({ shape }: Candidate) => area(shape) / 10_000;
/** The corners of a place, moved a little inwards: it may touch a border. */
const within = ({ shape, point }: Candidate) =>
  polygonsOf(shape).flatMap(([ring = []]) =>
    ring.map(([x = NaN, y = NaN]) => [x + (point[0] - x) * 1e-4, y + (point[1] - y) * 1e-4]),
  );

describe('places for a new site', () => {
  test('each lies in one commune with its point, holds the households, and is as large as its outline', () => {
    const { candidates, places, hectares, judged } = screen(ground(), choices());
    expect(new Set(candidates.map(({ commune }) => commune))).toEqual(new Set([west, east]));
    for (const each of candidates) {
      const home = rectangle(each.commune === west ? westHalf : eastHalf);
      for (const corner of within(each)) expect(booleanPointInPolygon(corner, home)).toBe(true);
      expect(booleanPointInPolygon([...each.point], each.shape)).toBe(true);
      expect(each.hectares).toBeGreaterThanOrEqual(16);
      expect(each.households).toBe(Math.floor(each.hectares / 0.1));
      expect(Math.abs(hectaresOf(each) - each.hectares)).toBeLessThan(0.01);
      expect(each.answers.hazard).toEqual({ answer: 'pass', hazard: 'clear', unmapped: false });
      expect(each.id).toMatch(/^place-[0-9]+-[0-9]+$/);
    }
    // What is free is divided without loss; only squares that two communes or the border share are left out.
    expect(Math.abs(hectares - judged)).toBeLessThan(1e-6);
    expect(judged).toBeLessThanOrEqual(km2Of(all) * 100);
    expect(judged).toBeGreaterThan(km2Of(all) * 85);
    expect(places).toBeGreaterThan(500);
  });

  test('so many of a commune are proposed, a kilometre apart', () => {
    const { candidates } = screen(ground(), choices({ perCommune: 3 }));
    expect(candidates.map(({ commune }) => commune).sort()).toEqual([west, west, west, east, east, east]);
    const apart = ([x, y]: Candidate['point'], [x2, y2]: Candidate['point']) =>
      Math.hypot((x - x2) * Math.cos((22.55 * Math.PI) / 180), y - y2) * 111.195;
    const every = screen(ground(), choices()).candidates;
    for (const one of every)
      for (const other of every)
        if (other.id !== one.id && other.commune === one.commune)
          expect(apart(one.point, other.point)).toBeGreaterThan(0.999);
  });

  test('a band of a worse class is left out; one of the allowed class is used, and is told', () => {
    const band: Sides = [106.02, 22.4, 106.03, 22.7];
    const worse = screen(ground({ layers: [layer('everywhere', zone('medium', band))] }), choices());
    for (const { shape } of worse.candidates) expect(booleanIntersects(shape, rectangle(band))).toBe(false);
    const allowed = ground({ layers: [layer('everywhere', zone('low', band))] });
    expect(screen(allowed, choices()).candidates.map(({ answers }) => answers.hazard.hazard)).toContain(
      'low',
    );
    const strict = screen(allowed, choices({ worst: 'clear' }));
    expect(strict.candidates.every(({ answers }) => answers.hazard.hazard === 'clear')).toBe(true);
    expect(strict.hectares).toBe(worse.hectares);
  });

  test('land that nobody looked at is none, and open where it is allowed', () => {
    const layers = [layer([rectangle(westHalf)])];
    const mapped = screen(ground({ layers }), choices());
    expect(new Set(mapped.candidates.map(({ commune }) => commune))).toEqual(new Set([west]));
    expect(mapped.stages.map(({ condition }) => condition)).toEqual(['hazard', 'mapped']);
    const open = screen(ground({ layers }), choices({ unmapped: true }));
    const eastern = open.candidates.filter(({ commune }) => commune === east);
    expect(eastern.length).toBeGreaterThan(0);
    for (const { answers } of eastern)
      expect(answers.hazard).toEqual({ answer: 'open', hazard: 'not-mapped', unmapped: true });
    expect(screen(ground({ layers: [] }), choices()).places).toBe(0);
  });

  test('without a layer to measure to the answer is open, never passed; where nothing is asked there is none', () => {
    const [asked] = screen(ground(), choices({ within: { road: 1, school: 3 } })).candidates;
    expect(asked?.answers.distances).toEqual({
      road: { answer: 'open', km: null },
      school: { answer: 'open', km: null },
    });
    expect(screen(ground(), choices()).candidates[0]?.answers.distances).toEqual({});
  });

  test('only land near a road, with its longest way', () => {
    const coordinates = [
      [106, 22.55],
      [106.1, 22.55],
    ];
    const features = { ...none, road: [{ type: 'LineString' as const, coordinates }] };
    const { candidates, hectares } = screen(ground({ features }), choices({ within: { road: 2 } }));
    for (const { answers, point } of candidates) {
      // A degree of latitude on the sphere has 111.195 km.
      expect(answers.distances.road?.km).toBeCloseTo(Math.abs(point[1] - 22.55) * 111.195, 2);
      expect(answers.distances.road?.km).toBeLessThanOrEqual(2);
      expect(answers.distances.road?.answer).toBe('pass');
    }
    // A strip of 4 km, give or take a row of squares on either side.
    const strip = 4 * 0.1 * 111.195 * Math.cos((22.55 * Math.PI) / 180) * 100;
    expect(Math.abs(hectares / strip - 1)).toBeLessThan(0.25);
  });

  test('too far from every known seat is open while the seat of its own commune is not known', () => {
    const [known, other] = ground().communes;
    if (known === undefined || other === undefined) throw new Error('two communes');
    const communes = [known, { ...other, seat: null }];
    const { candidates } = screen(ground({ communes }), choices({ within: { centre: 2 } }));
    const answersIn = (commune: string) =>
      new Set(
        candidates
          .filter((each) => each.commune === commune)
          .map(({ answers }) => answers.distances.centre?.answer),
      );
    expect(answersIn(west)).toEqual(new Set(['pass']));
    expect(answersIn(east)).toEqual(new Set(['open']));
  });

  test('land for fewer households than asked is no place; more land is divided into more of them', () => {
    const strip = ground({
      layers: [layer([rectangle([106, 22.5, 106.01, 22.51])])],
    });
    // A corner of 114 ha, of which whole squares in it can be used.
    const whole = screen(strip, choices({ households: 500, squareMetresPerHousehold: 1000 }));
    expect(whole.places).toBe(1);
    const smaller = screen(strip, choices({ households: 40, squareMetresPerHousehold: 1000 }));
    expect(smaller.places).toBeGreaterThan(15);
    expect(screen(strip, choices({ households: 1200, squareMetresPerHousehold: 1000 })).places).toBe(0);
  });

  test('communes with hamlets to be moved come first, where most are moved before others, then the nearest place', () => {
    const hamlet = { key: 'hamlet:1', commune: east, households: 12, position: [106.07, 22.55] as const };
    const one = screen(ground({ hamlets: [hamlet] }), choices({ perCommune: 2 }));
    expect(one.candidates.map(({ commune }) => commune)).toEqual([east, east, west, west]);
    expect(one.candidates.map(({ isHome }) => isHome)).toEqual([true, true, false, false]);
    expect(one.candidates[0]?.nearest?.key).toBe('hamlet:1');
    expect(one.candidates[0]?.nearest?.km).toBeLessThan(0.3);
    const other = { key: 'hamlet:2', commune: west, households: 30, position: [106.02, 22.52] as const };
    const two = screen(ground({ hamlets: [hamlet, other] }), choices({ perCommune: 1 }));
    expect(two.candidates.map(({ commune }) => commune)).toEqual([west, east]);
    expect(screen(ground(), choices()).candidates[0]?.nearest).toBeNull();
  });

  const span = (least: number) => fc.double({ min: least, max: least + 0.1, noNaN: true });
  const sides = fc
    .tuple(span(106), span(22.5), fc.double({ min: 0.001, max: 0.04, noNaN: true }))
    .map(([x, y, size]): Sides => [x, y, x + size, y + size]);
  const zones = fc.array(
    fc.tuple(fc.constantFrom(...hazardClasses), sides).map(([hazard, each]) => zone(hazard, each)),
    { maxLength: 5 },
  );

  test('none touches a class above the allowed one, nor land nobody looked at unless allowed, nor another place', () => {
    fc.assert(
      fc.property(
        zones,
        sides,
        fc.constantFrom(...allowedClasses),
        fc.boolean(),
        fc.integer({ min: 100, max: 1500 }),
        (drawn, seen, worst, unmapped, households) => {
          const layers = [layer('everywhere', ...drawn), layer([rectangle(seen)])];
          const allowed = worst === 'clear' ? -1 : hazardClasses.indexOf(worst);
          const worse = drawn.filter(({ hazard }) => hazardClasses.indexOf(hazard) > allowed);
          const found = screen(ground({ layers }), choices({ worst, unmapped, households }));
          for (const each of found.candidates) {
            expect(each.hectares).toBeGreaterThanOrEqual(households * 0.1);
            const corners = within(each);
            const land = { type: 'Polygon' as const, coordinates: [corners] };
            for (const { geometry } of worse) {
              // Corners of the place in the zone, or of the zone in the place.
              expect(corners.some((corner) => booleanPointInPolygon(corner, geometry))).toBe(false);
              const [ring = []] = polygonsOf(geometry).map(([first = []]) => first);
              const strict = { ignoreBoundary: true };
              expect(ring.some((corner) => booleanPointInPolygon(corner, land, strict))).toBe(false);
            }
            if (!unmapped) {
              const looked = [rectangle(seen), ...drawn.map(({ geometry }) => geometry)];
              for (const corner of corners)
                expect(looked.some((part) => booleanPointInPolygon(corner, part))).toBe(true);
            }
            for (const other of found.candidates)
              if (other !== each)
                expect(corners.some((corner) => booleanPointInPolygon(corner, other.shape))).toBe(false);
          }
        },
      ),
      { numRuns: 60, seed: 590 },
    );
  });
});
