import { expect, test } from 'vitest';
import type { LayerRole, OwnLayer } from '../../../../src/domain/layer/OwnLayer.ts';
import { featuresFor } from '../../../../src/domain/resettle/screen/featuresFor.ts';

const point = { type: 'Point' as const, coordinates: [106, 22.5] };
const layer = (role: LayerRole, name: string, ...said: readonly Record<string, string>[]): OwnLayer => ({
  id: `own-${role}`,
  name,
  file: `${name}.geojson`,
  role,
  features: said.map((properties) => ({ type: 'Feature', properties, geometry: point })),
});
const counts = (...layers: readonly OwnLayer[]) => {
  const { road, water, school, healthStation } = featuresFor(layers);
  return [road, water, school, healthStation].map(({ length }) => length);
};

test('roads are roads, and a facility is what it says of itself', () => {
  expect(counts(layer('roads', 'Đường', {}, {}))).toEqual([2, 0, 0, 0]);
  const mixed = layer(
    'facilities',
    'Công trình',
    { ten: 'Trường Tiểu học Cốc Pàng' },
    { loai: 'Trạm y tế', ten: 'Cốc Pàng' },
    { loai: 'Bể nước sinh hoạt' },
    { amenity: 'school' },
  );
  expect(counts(mixed)).toEqual([0, 1, 2, 1]);
});

test('a commune called Trường Hà or Nước Hai is neither a school nor water', () => {
  const named = layer('facilities', 'Công trình', { xa: 'Trường Hà', ten: 'Chợ' }, { xa: 'Nước Hai' });
  expect(counts(named)).toEqual([0, 0, 0, 0]);
});

test('where a facility says nothing its layer speaks for it, unless that says several things', () => {
  expect(counts(layer('facilities', 'Trường học 2025', { ten: 'Cốc Pàng' }))).toEqual([0, 0, 1, 0]);
  expect(counts(layer('facilities', 'Điểm nước', {}))).toEqual([0, 1, 0, 0]);
  expect(counts(layer('facilities', 'Trường và trạm y tế', {}))).toEqual([0, 0, 0, 0]);
});

test('places and zones are nothing to measure to', () => {
  expect(counts(layer('places', 'Trường học', {}), layer('hazard', 'Trường', {}))).toEqual([0, 0, 0, 0]);
});
