import type { Geometry } from 'geojson';
import { describe, expect, test } from 'vitest';
import { ownHazardLayer } from '../../../src/domain/hazard/ownHazardLayer.ts';
import { reportedEvents } from '../../../src/domain/hazard/reportedEvents.ts';
import type { OwnLayer } from '../../../src/domain/layer/OwnLayer.ts';

const polygon: Geometry = {
  type: 'Polygon',
  coordinates: [
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ],
  ],
};
const point: Geometry = { type: 'Point', coordinates: [106.1, 22.6] };
const layer = (
  role: OwnLayer['role'],
  features: readonly [Geometry, Record<string, string>][],
): OwnLayer => ({
  id: `${role}-x`,
  name: 'x',
  file: 'x.geojson',
  role,
  features: features.map(([geometry, properties]) => ({ type: 'Feature', geometry, properties })),
});

describe('zones of the planner', () => {
  const zones = layer('hazard', [
    [polygon, { cap: 'cao' }],
    [polygon, { cap: '?' }],
    [point, { cap: 'cao' }],
  ]);

  test('count once their classes are known, and only where one was told', () => {
    const reading = { kind: 'landslide', field: 'cap', coverage: 'zones' } as const;
    const made = ownHazardLayer({ ...zones, hazard: { ...reading, classes: ['high', null, 'high'] } });
    expect(made).toEqual({
      id: 'hazard-x',
      kind: 'landslide',
      coverage: 'zones',
      zones: [{ hazard: 'high', geometry: polygon }],
    });
    expect(ownHazardLayer({ ...zones, hazard: { ...reading, classes: [null, null, null] } })).toBeNull();
  });

  test('say nothing without classes', () => {
    expect(ownHazardLayer(zones)).toBeNull();
  });
});

describe('reported places', () => {
  test('are events where a column of dates or years names a year', () => {
    const places = layer('places', [
      [point, { ten: 'Lũng Lỳ', ngay: '09/09/2024' }],
      [point, { ten: 'Khuổi Ngọa', Năm: '2017' }],
      [point, { ten: 'Không ngày', so_ho: '2024' }],
      [point, { ten: 'Chưa rõ', ngay: 'chưa rõ' }],
    ]);
    expect(reportedEvents(places)).toEqual([
      { position: [106.1, 22.6], year: 2024, name: 'Lũng Lỳ' },
      { position: [106.1, 22.6], year: 2017, name: 'Khuổi Ngọa' },
    ]);
  });

  test('of another role are none', () => {
    expect(reportedEvents(layer('facilities', [[point, { nam: '2020' }]]))).toEqual([]);
  });
});
