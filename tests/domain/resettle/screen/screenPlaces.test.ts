import { booleanIntersects, booleanPointInPolygon } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hazardClasses } from '../../../../src/domain/hazard/HazardClass.ts';
import { patchesOf } from '../../../../src/domain/resettle/screen/patchesOf.ts';
import { screenCells } from '../../../../src/domain/resettle/screen/screenCells.ts';
import { screenPlaces } from '../../../../src/domain/resettle/screen/screenPlaces.ts';
import type { ScreenChoices } from '../../../../src/domain/resettle/screen/ScreenChoices.ts';
import type { ScreenGround } from '../../../../src/domain/resettle/screen/ScreenGround.ts';
import { finished } from '../../../../src/domain/steps/finished.ts';
import { km2Of, layer, rectangle, zone, type Sides } from '../../hazard/rectangles.ts';

const [west, south, east, north] = [106, 22.5, 106.1, 22.6];
const cells = screenCells({ west, south, east, north }, rectangle([west, south, east, north]));
const wide: Sides = [105, 22, 107, 23];
const westHalf: Sides = [105, 22, 106.05, 23];
const eastHalf: Sides = [106.05, 22, 107, 23];

const ground = (parts: Partial<ScreenGround> = {}): ScreenGround => ({
  layers: [layer('everywhere')],
  communes: [
    { key: 'commune2025:1', seat: [106.01, 22.51], shape: rectangle(westHalf) },
    { key: 'commune2025:2', seat: [106.09, 22.51], shape: rectangle(eastHalf) },
  ],
  roads: [],
  facilities: [],
  ...parts,
});
const choices = (parts: Partial<ScreenChoices> = {}): ScreenChoices => ({
  worst: 'low',
  unmapped: false,
  kmToCentre: null,
  kmToRoad: null,
  kmToFacility: null,
  households: 30,
  hectaresPerHousehold: 0.1,
  ...parts,
});
const screen = (on: ScreenGround, by: ScreenChoices, home: 'commune2025:1' | 'commune2025:2' | null = null) =>
  finished(screenPlaces(cells, on, by, home));

const sidesOf = (ring: readonly (readonly number[])[]): Sides => {
  const [xs, ys] = [ring.map(([x = NaN]) => x), ring.map(([, y = NaN]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
};

describe('squares of land', () => {
  test('are a square kilometre each, with their centre in the province', () => {
    expect(cells.length).toBeGreaterThan(100);
    for (const { shape } of cells)
      expect(Math.abs(km2Of(sidesOf(shape.coordinates[0] ?? [])) - 1)).toBeLessThan(0.001);
  });

  test('outside the outline there is none, however far the bounds reach', () => {
    const half = rectangle([west, south, 106.05, north]);
    const inside = screenCells({ west, south, east, north }, half);
    expect(inside.length).toBeLessThan(cells.length * 0.6);
    expect(inside.every(({ centre }) => booleanPointInPolygon([...centre], half))).toBe(true);
  });

  test('hang together by sides, not by corners', () => {
    const at = (row: number, column: number) => {
      const found = cells.find((cell) => cell.row === row && cell.column === column);
      if (found === undefined) throw new Error('no such square');
      return { cell: found };
    };
    const sizes = (...all: Parameters<typeof at>[]) =>
      patchesOf(all.map((each) => at(...each))).map((patch) => patch.length);
    for (const [up, right] of [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ] as const)
      expect(sizes([2, 2], [2 + up, 2 + right])).toEqual([2]);
    for (const [up, right] of [
      [1, 1],
      [1, -1],
      [-1, 1],
      [-1, -1],
    ] as const)
      expect(sizes([2, 2], [2 + up, 2 + right])).toEqual([1, 1]);
    expect(sizes([0, 0], [1, 1], [2, 1], [2, 2])).toEqual([1, 3]);
  });
});

describe('candidates for a new site', () => {
  test('all of free land is one, as large as its squares', () => {
    const [only, ...others] = screen(ground(), choices());
    expect(others).toEqual([]);
    expect(only?.cells.length).toBe(cells.length);
    const km2 = cells.reduce((sum, { shape }) => sum + km2Of(sidesOf(shape.coordinates[0] ?? [])), 0);
    expect(only?.hectares).toBeCloseTo(100 * km2, 2);
    expect(only?.hectaresNeeded).toBeCloseTo(3, 12);
    expect(only?.answers.hazard).toEqual({ answer: 'pass', hazard: 'clear', unmapped: false });
  });

  test('a band of a worse class parts the land; an allowed one does not, and is told', () => {
    const band: Sides = [106.045, 22, 106.055, 23];
    expect(screen(ground({ layers: [layer('everywhere', zone('high', band))] }), choices()).length).toBe(2);
    const [whole, ...none] = screen(ground({ layers: [layer('everywhere', zone('low', band))] }), choices());
    expect(none).toEqual([]);
    expect(whole?.answers.hazard.hazard).toBe('low');
    const strict = choices({ worst: 'clear' });
    expect(screen(ground({ layers: [layer('everywhere', zone('low', band))] }), strict).length).toBe(2);
  });

  test('land that nobody looked at is none, and open where it is allowed', () => {
    const layers = [layer([rectangle(westHalf)])];
    const [mapped] = screen(ground({ layers }), choices());
    expect(Math.max(...(mapped?.cells ?? []).map(({ centre }) => centre[0]))).toBeLessThan(106.05);
    const [all] = screen(ground({ layers }), choices({ unmapped: true }));
    expect(all?.cells.length).toBe(cells.length);
    expect(all?.answers.hazard).toEqual({ answer: 'open', hazard: 'not-mapped', unmapped: true });
  });

  test('without any hazard layer nobody looked', () => {
    expect(screen(ground({ layers: [] }), choices())).toEqual([]);
    const [all] = screen(ground({ layers: [] }), choices({ unmapped: true }));
    expect(all?.answers.hazard.answer).toBe('open');
  });

  test('without a layer of roads or facilities the answer is open; where nothing is asked there is none', () => {
    const [asked] = screen(ground(), choices({ kmToRoad: 1, kmToFacility: 1 }));
    expect(asked?.answers.road).toEqual({ answer: 'open', km: null });
    expect(asked?.answers.facility).toEqual({ answer: 'open', km: null });
    expect(screen(ground(), choices())[0]?.answers.road).toBeNull();
  });

  test('only land near a road, with its longest way', () => {
    const road = {
      type: 'LineString' as const,
      coordinates: [
        [106, 22.55],
        [106.1, 22.55],
      ],
    };
    const [near] = screen(ground({ roads: [road] }), choices({ kmToRoad: 2 }));
    expect(near?.answers.road?.answer).toBe('pass');
    // A degree of latitude on the sphere has 111.195 km.
    const far = (near?.cells ?? []).map(({ centre }) => Math.abs(centre[1] - 22.55) * 111.195);
    expect(Math.max(...far)).toBeLessThan(2.001);
    expect(near?.answers.road?.km).toBeCloseTo(Math.max(...far), 2);
    expect(near?.cells.length).toBe(
      cells.filter(({ centre }) => Math.abs(centre[1] - 22.55) * 111.195 <= 2).length,
    );
  });

  test('too far from every known seat is open while the seat of its own commune is not known', () => {
    const [known, other] = ground().communes;
    if (known === undefined || other === undefined) throw new Error('two communes');
    const near = choices({ kmToCentre: 2 });
    const [all] = screen(ground({ communes: [known] }), near);
    expect(all?.answers.centre?.answer).toBe('pass');
    const [unsure] = screen(ground({ communes: [known, { ...other, seat: null }] }), near);
    expect(unsure?.answers.centre?.answer).toBe('open');
    expect(unsure?.commune).toBe('commune2025:2');
  });

  test('a patch too small for the households is none', () => {
    const hectares = screen(ground(), choices())[0]?.hectares ?? NaN;
    const households = Math.floor(hectares);
    expect(screen(ground(), choices({ households, hectaresPerHousehold: 1 })).length).toBe(1);
    expect(screen(ground(), choices({ households: households + 1, hectaresPerHousehold: 1 }))).toEqual([]);
  });

  test('the largest first, but those of the home commune before them', () => {
    const layers = [layer('everywhere', zone('very-high', [106.03, 22, 106.051, 23]))];
    const communes = screen(ground({ layers }), choices()).map(({ commune }) => commune);
    expect(communes).toEqual(['commune2025:2', 'commune2025:1']);
    const home = screen(ground({ layers }), choices(), 'commune2025:1').map(({ commune }) => commune);
    expect(home).toEqual(['commune2025:1', 'commune2025:2']);
  });

  test('none touches a class above the allowed one, nor land nobody looked at unless allowed', () => {
    const span = (least: number) => fc.double({ min: least, max: least + 0.1, noNaN: true });
    const sides = fc
      .tuple(span(106), span(22.5), fc.double({ min: 0.001, max: 0.04, noNaN: true }))
      .map(([x, y, size]): Sides => [x, y, x + size, y + size]);
    const zones = fc.array(
      fc.tuple(fc.constantFrom(...hazardClasses), sides).map(([hazard, each]) => zone(hazard, each)),
      { maxLength: 5 },
    );
    // The squares are cut on a grid of a millimetre: what lies this far inside a square must count.
    const slack = 1e-7;
    const inner = (ring: readonly (readonly number[])[]) => {
      const [left, bottom, right, top] = sidesOf(ring);
      return rectangle([left + slack, bottom + slack, right - slack, top - slack]);
    };
    fc.assert(
      fc.property(
        zones,
        sides,
        fc.constantFrom('clear' as const, ...hazardClasses),
        fc.boolean(),
        (all, seen, worst, unmapped) => {
          const layers = [layer('everywhere', ...all), layer([rectangle(wide)]), layer([rectangle(seen)])];
          const allowed = worst === 'clear' ? -1 : hazardClasses.indexOf(worst);
          const worseZones = all.filter(({ hazard }) => hazardClasses.indexOf(hazard) > allowed);
          for (const found of screen(ground({ layers }), choices({ worst, unmapped })))
            for (const { shape } of found.cells) {
              const land = inner(shape.coordinates[0] ?? []);
              for (const { geometry } of worseZones) expect(booleanIntersects(land, geometry)).toBe(false);
              if (unmapped) continue;
              const looked = [rectangle(seen), ...all.map(({ geometry }) => geometry)];
              for (const corner of land.coordinates[0] ?? [])
                expect(looked.some((each) => booleanPointInPolygon(corner, each))).toBe(true);
            }
        },
      ),
      { numRuns: 60, seed: 590 },
    );
  });
});
