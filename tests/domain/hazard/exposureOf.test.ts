import type { Geometry, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { exposureOf } from '../../../src/domain/hazard/exposureOf.ts';
import type { HazardLayer } from '../../../src/domain/hazard/HazardLayer.ts';
import { finished } from '../../../src/domain/steps/finished.ts';
import { km2Of, layer, rectangle, ringOf, zone, type Sides } from './rectangles.ts';

const unit: Sides = [106, 22.5, 106.1, 22.6];

/** The parts of the first unit: low, medium, high, very high, clear, not mapped. */
function partsOf(areas: readonly (Geometry | null)[], layers: readonly HazardLayer[]): readonly number[] {
  const { byClass, clear, notMapped } = finished(exposureOf(areas, layers));
  return [...byClass, clear, notMapped].map((column) => column[0] ?? NaN);
}
const one = (...layers: readonly HazardLayer[]) => partsOf([rectangle(unit)], layers);
/** To a millimetre along each border: 1 km² of 10 km × 10 km is known to some 40 m². */
function expectParts(found: readonly number[], due: readonly number[]) {
  found.forEach((part, at) => expect(part).toBeCloseTo(due[at] ?? NaN, 4));
}

describe('one unit of known area', () => {
  test('has its area in closed form', () => {
    const { area } = finished(exposureOf([rectangle(unit)], []));
    expect(area[0]).toBeCloseTo(km2Of(unit), 9);
  });

  test('without any layer nothing of it is mapped, and nothing clear', () => {
    expectParts(one(), [0, 0, 0, 0, 0, km2Of(unit)]);
  });

  test('a zone over its western half leaves the rest unknown where zones alone were looked at', () => {
    const west: Sides = [105.9, 22.4, 106.05, 22.7];
    const half = km2Of([106, 22.5, 106.05, 22.6]);
    expectParts(one(layer('zones', zone('high', west))), [0, 0, half, 0, 0, half]);
    expectParts(one(layer('everywhere', zone('high', west))), [0, 0, half, 0, half, 0]);
  });

  test('land that was looked at is clear outside the zones, a zone outside it counts as looked at', () => {
    const seen = rectangle([106, 22.5, 106.1, 22.55]);
    const found = one(layer([seen], zone('low', [106, 22.54, 106.1, 22.57])));
    expectParts(found, [
      km2Of([106, 22.54, 106.1, 22.57]),
      0,
      0,
      0,
      km2Of([106, 22.5, 106.1, 22.54]),
      km2Of([106, 22.57, 106.1, 22.6]),
    ]);
  });

  test('a layer that looked at no land knows its zones alone', () => {
    expectParts(one(layer([])), [0, 0, 0, 0, 0, km2Of(unit)]);
  });

  test('only what every layer looked at is clear', () => {
    const south = layer([rectangle([105, 22, 107, 22.54])]);
    const west = layer([rectangle([105, 22, 106.03, 23])]);
    const both = km2Of([106, 22.5, 106.03, 22.54]);
    expectParts(one(south, west), [0, 0, 0, 0, both, km2Of(unit) - both]);
    expectParts(one(south, layer('everywhere')), [
      ...[0, 0, 0, 0],
      km2Of([106, 22.5, 106.1, 22.54]),
      km2Of([106, 22.54, 106.1, 22.6]),
    ]);
    expectParts(one(layer('everywhere'), layer('zones')), [0, 0, 0, 0, 0, km2Of(unit)]);
  });

  test('a place in two zones counts once, by the worse, of one layer or of two', () => {
    const medium = zone('medium', [106.01, 22.51, 106.05, 22.55]);
    const worse = zone('very-high', [106.03, 22.53, 106.08, 22.58]);
    const due = [
      0,
      km2Of([106.01, 22.51, 106.05, 22.55]) - km2Of([106.03, 22.53, 106.05, 22.55]),
      0,
      km2Of([106.03, 22.53, 106.08, 22.58]),
    ];
    expectParts(one(layer('zones', medium, worse)).slice(0, 4), due);
    expectParts(one(layer('zones', worse, medium)).slice(0, 4), due);
    expectParts(one(layer('zones', medium), layer('everywhere', worse)).slice(0, 4), due);
  });

  test('zones of one class that overlap count once', () => {
    const found = one(
      layer('zones', zone('low', [106, 22.5, 106.06, 22.6]), zone('low', [106.04, 22.5, 106.1, 22.6])),
    );
    expectParts(found, [km2Of(unit), 0, 0, 0, 0, 0]);
  });

  test('a zone over all of it leaves nothing at all to lesser ones', () => {
    const found = one(layer('everywhere', zone('high', [105, 22, 107, 23]), zone('low', unit)));
    expect(found.toSpliced(2, 1)).toEqual([0, 0, 0, 0, 0]);
    expect(one(layer('everywhere', zone('medium', unit))).toSpliced(1, 1)).toEqual([0, 0, 0, 0, 0]);
  });

  test('the hole of a zone is outside it, and another zone fills it', () => {
    const hole: Sides = [106.02, 22.52, 106.04, 22.54];
    const ring = zone('high', [106.01, 22.51, 106.09, 22.59], hole);
    const around = km2Of([106.01, 22.51, 106.09, 22.59]) - km2Of(hole);
    expectParts(one(layer('zones', ring)).slice(0, 4), [0, 0, around, 0]);
    expectParts(one(layer('zones', ring, zone('low', hole))).slice(0, 4), [km2Of(hole), 0, around, 0]);
  });

  test('outlines may run either way round', () => {
    const turned = { ...rectangle(unit), coordinates: [ringOf([106, 22.5, 106.05, 22.6]).toReversed()] };
    const found = partsOf([turned], [layer('zones', { hazard: 'low', geometry: turned })]);
    expectParts(found, [km2Of([106, 22.5, 106.05, 22.6]), 0, 0, 0, 0, 0]);
  });

  test('a zone that crosses itself is its two lobes, and one that goes twice round a place has a hole there', () => {
    const bow: Position[] = [
      [106.02, 22.52],
      [106.04, 22.54],
      [106.04, 22.52],
      [106.02, 22.54],
      [106.02, 22.52],
    ];
    const [, , , , , left = NaN] = one(
      layer('zones', { hazard: 'high', geometry: { type: 'Polygon', coordinates: [bow] } }),
    );
    expect(km2Of(unit) - left).toBeCloseTo(km2Of([106.02, 22.52, 106.04, 22.54]) / 2, 3);
    const outer: Sides = [106.01, 22.51, 106.09, 22.59];
    const inner: Sides = [106.04, 22.54, 106.06, 22.56];
    const twice = [...ringOf(outer), ...ringOf(inner), [106.01, 22.51]];
    const [, , high] = one(
      layer('zones', { hazard: 'high', geometry: { type: 'Polygon', coordinates: [twice] } }),
    );
    expect(high).toBeCloseTo(km2Of(outer) - km2Of(inner), 4);
  });

  test('parts of one zone that lie on each other count once', () => {
    const geometry = {
      type: 'MultiPolygon' as const,
      coordinates: [[ringOf([106, 22.5, 106.06, 22.6])], [ringOf([106.04, 22.5, 106.1, 22.6])]],
    };
    expectParts(one(layer('zones', { hazard: 'low', geometry })), [km2Of(unit), 0, 0, 0, 0, 0]);
  });
});

describe('several units', () => {
  test('one without a shape has no figures, a point has none, and the others keep their places', () => {
    const areas = [null, { type: 'Point' as const, coordinates: [106, 22] }, rectangle(unit)];
    const found = finished(exposureOf(areas, [layer('everywhere')]));
    for (const column of [found.area, ...found.byClass, found.clear, found.notMapped]) {
      expect(column[0]).toBeNaN();
      expect(column[1]).toBeNaN();
    }
    expect(found.clear[2]).toBe(found.area[2]);
  });

  test('a unit of two parts with a hole', () => {
    const hole: Sides = [106.02, 22.52, 106.04, 22.54];
    const island: Sides = [106.2, 22.5, 106.22, 22.52];
    const geometry = {
      type: 'MultiPolygon' as const,
      coordinates: [[ringOf(unit), ringOf(hole)], [ringOf(island)]],
    };
    const found = partsOf([geometry], [layer('everywhere', zone('low', [106, 22.5, 107, 22.52]))]);
    const low = km2Of([106, 22.5, 106.1, 22.52]) + km2Of(island);
    expectParts(found, [low, 0, 0, 0, km2Of(unit) + km2Of(island) - km2Of(hole) - low, 0]);
  });

  test('a zone of very many corners is cut up and comes out the same', () => {
    // A comb of 4,000 teeth over the south of the unit: half of what its box holds.
    const teeth = 4000;
    const ring: Position[] = [[106.1, 22.5]];
    for (let at = teeth; at > 0; at--) {
      ring.push([106 + (0.1 * at) / teeth, 22.55], [106 + (0.1 * (at - 0.5)) / teeth, 22.55]);
      ring.push([106 + (0.1 * (at - 0.5)) / teeth, 22.52], [106 + (0.1 * (at - 1)) / teeth, 22.52]);
    }
    ring.push([106, 22.5], [106.1, 22.5]);
    const found = one(layer('zones', { hazard: 'high', geometry: { type: 'Polygon', coordinates: [ring] } }));
    const due = km2Of([106, 22.5, 106.1, 22.52]) + km2Of([106, 22.52, 106.1, 22.55]) / 2;
    expect(found[2]).toBeCloseTo(due, 2);
  });

  test('the work can be laid aside, and tells how far it is', () => {
    const areas = Array.from({ length: 400 }, (_, at) =>
      rectangle([106 + at / 1000, 22.5, 106.001 + at / 1000, 22.6]),
    );
    const steps = exposureOf(areas, [layer('everywhere', zone('high', [105, 22.52, 107, 22.55]))]);
    const told: number[] = [];
    for (let step = steps.next(); step.done !== true; step = steps.next()) told.push(step.value);
    expect(told.length).toBeGreaterThan(0);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.every((share) => share >= 0 && share <= 1)).toBe(true);
  });
});
