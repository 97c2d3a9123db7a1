import fc from 'fast-check';
import type { Geometry, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { Exposure } from '../../../src/domain/hazard/Exposure.ts';
import { exposureOf } from '../../../src/domain/hazard/exposureOf.ts';
import { hazardClasses } from '../../../src/domain/hazard/HazardClass.ts';
import type { HazardLayer, HazardZone } from '../../../src/domain/hazard/HazardLayer.ts';
import { unitHazardClass } from '../../../src/domain/hazard/unitHazardClass.ts';
import { finished } from '../../../src/domain/steps/finished.ts';
import { rectangle } from './rectangles.ts';

/** Corners on a coarse lattice, so that borders touch, repeat and cross; some between, so that they do not. */
const corner = fc.oneof(
  fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 })),
  fc.tuple(fc.double({ min: 0, max: 8, noNaN: true }), fc.double({ min: 0, max: 8, noNaN: true })),
);
const place = ([x, y]: readonly [number, number]): Position => [106 + x / 100, 22.5 + y / 100];
const ring = fc
  .array(corner, { minLength: 3, maxLength: 9 })
  .map((corners) => [...corners, corners[0] ?? [0, 0]].map((each) => place(each as [number, number])));
const polygon = fc
  .array(ring, { minLength: 1, maxLength: 2 })
  .map((coordinates) => ({ type: 'Polygon' as const, coordinates }));
const zone: fc.Arbitrary<HazardZone> = fc.record({
  hazard: fc.constantFrom(...hazardClasses),
  geometry: polygon,
});
const layer: fc.Arbitrary<HazardLayer> = fc.record({
  id: fc.constant('l'),
  kind: fc.constant('landslide'),
  zones: fc.array(zone, { maxLength: 6 }),
  coverage: fc.oneof(fc.constant('zones'), fc.constant('everywhere'), fc.array(polygon, { maxLength: 2 })),
});
const layers = fc.array(layer, { maxLength: 3 });

const units: readonly Geometry[] = [
  rectangle([106, 22.5, 106.04, 22.54]),
  rectangle([106.04, 22.5, 106.08, 22.58], [106.05, 22.51, 106.06, 22.52]),
  {
    type: 'Polygon',
    coordinates: [
      [
        [106.01, 22.55],
        [106.035, 22.545],
        [106.03, 22.58],
        [106.003, 22.571],
        [106.01, 22.55],
      ],
    ],
  },
];
const exposure = (given: readonly HazardLayer[]) => finished(exposureOf(units, given));
const partsOf = ({ byClass, clear, notMapped }: Exposure, unit: number) =>
  [...byClass, clear, notMapped].map((column) => column[unit] ?? NaN);
const atLeast = (found: Exposure, rank: number, unit: number) =>
  partsOf(found, unit)
    .slice(rank, 4)
    .reduce((sum, part) => sum + part, 0);
/** km²: a millimetre along some tens of kilometres of borders. */
const dust = 1e-4;

describe('whatever zones are like', () => {
  test('no part is below zero, and they add up to the unit to the last digit', () => {
    fc.assert(
      fc.property(layers, (given) => {
        const found = exposure(given);
        units.forEach((_, unit) => {
          const parts = partsOf(found, unit);
          expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
          expect(parts.reduce((sum, part) => sum + part, 0)).toBe(found.area[unit]);
        });
      }),
      { numRuns: 300 },
    );
  });

  test('one more zone never lowers what lies in its class or a worse one, nor adds to the clear', () => {
    fc.assert(
      fc.property(layer, zone, (given, more) => {
        const rank = hazardClasses.indexOf(more.hazard);
        const [before, after] = [exposure([given]), exposure([{ ...given, zones: [...given.zones, more] }])];
        units.forEach((_, unit) => {
          expect(atLeast(after, rank, unit)).toBeGreaterThanOrEqual(atLeast(before, rank, unit) - dust);
          expect(after.clear[unit]).toBeLessThanOrEqual((before.clear[unit] ?? NaN) + dust);
        });
      }),
      { numRuns: 200 },
    );
  });

  test('the order of zones and layers does not matter', () => {
    fc.assert(
      fc.property(layers, (given) => {
        const turned = given.map((each) => ({ ...each, zones: each.zones.toReversed() })).toReversed();
        const [one, other] = [exposure(given), exposure(turned)];
        units.forEach((_, unit) =>
          partsOf(one, unit).forEach((part, at) =>
            expect(Math.abs(part - (partsOf(other, unit)[at] ?? NaN))).toBeLessThan(dust),
          ),
        );
      }),
      { numRuns: 200 },
    );
  });

  test('zones taken apart or together are the same land: a class is what all worse zones leave of it', () => {
    fc.assert(
      fc.property(fc.array(zone, { maxLength: 5 }), (zones) => {
        const found = exposure([{ id: 'l', kind: 'landslide', zones, coverage: 'zones' }]);
        hazardClasses.forEach((_, rank) => {
          const alike = zones
            .filter(({ hazard }) => hazardClasses.indexOf(hazard) >= rank)
            .map((each) => ({ ...each, hazard: 'low' as const }));
          const together = exposure([{ id: 'l', kind: 'landslide', zones: alike, coverage: 'zones' }]);
          units.forEach((_each, unit) =>
            expect(Math.abs(atLeast(found, rank, unit) - atLeast(together, 0, unit))).toBeLessThan(dust),
          );
        });
      }),
      { numRuns: 100 },
    );
  });

  test('where a layer knows its zones alone nothing is called clear', () => {
    fc.assert(
      fc.property(layers, layer, (given, other) => {
        const found = exposure([...given, { ...other, coverage: 'zones' }]);
        units.forEach((_, unit) => {
          expect(found.clear[unit]).toBe(0);
          if (atLeast(found, 0, unit) === 0)
            expect(unitHazardClass(found, unit, 0.5).hazard).toBe('not-mapped');
        });
      }),
      { numRuns: 100 },
    );
  });
});
