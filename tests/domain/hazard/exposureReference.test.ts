import { area } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { exposureOf } from '../../../src/domain/hazard/exposureOf.ts';
import { finished } from '../../../src/domain/steps/finished.ts';
import reference from './geosReference.json';
import { hamletShapes } from './hamletShapes.ts';
import { seededZones } from './seededZones.ts';

describe('300 zones over the hamlets, beside GEOS', () => {
  const hamlets = hamletShapes();
  const zones = seededZones(300, 200);
  const found = finished(
    exposureOf(
      hamlets.map(({ geometry }) => geometry),
      [{ id: 'a', kind: 'landslide', zones, coverage: 'everywhere' }],
    ),
  );

  test('totals by class agree to a millionth', () => {
    const totals = found.byClass.map((column) => column.reduce((sum, part) => sum + part, 0));
    totals.forEach((total, rank) =>
      expect(Math.abs(total / (reference.totals[rank] ?? NaN) - 1)).toBeLessThan(1e-6),
    );
  });

  test('so does every unit that was written down, within 0.1 % and within a hundred square metres', () => {
    expect(reference.units.length).toBeGreaterThanOrEqual(60);
    for (const { id, parts } of reference.units) {
      const unit = hamlets.findIndex((hamlet) => hamlet.id === id);
      parts.forEach((due, rank) => {
        const part = found.byClass[rank]?.[unit] ?? NaN;
        expect(Math.abs(part - due)).toBeLessThan(Math.min(1e-4, 1e-3 * due + 1e-5));
      });
    }
  });

  test('areas are those of Turf', () => {
    hamlets.forEach(({ geometry }, unit) => expect(found.area[unit]).toBeCloseTo(area(geometry) / 1e6, 9));
  });
});
