import { expect, test } from 'vitest';
import { buildingPoints } from '../../../src/domain/hazard/buildingPoints.ts';
import type { OwnLayer } from '../../../src/domain/layer/OwnLayer.ts';

const layer = (
  role: OwnLayer['role'],
  ...geometries: readonly OwnLayer['features'][number]['geometry'][]
): OwnLayer => ({
  id: `${role}-nha`,
  name: 'Nhà',
  file: 'nha.geojson',
  role,
  features: geometries.map((geometry) => ({ type: 'Feature', properties: {}, geometry })),
});

test('every point is a house, every outline one by a point inside; other layers are none', () => {
  const outline = {
    type: 'Polygon' as const,
    coordinates: [
      [
        [106, 22],
        [106.2, 22],
        [106.2, 22.2],
        [106, 22.2],
        [106, 22],
      ],
    ],
  };
  const several = {
    type: 'MultiPoint' as const,
    coordinates: [
      [105, 22],
      [105.1, 22],
    ],
  };
  const points = buildingPoints([
    layer('buildings', { type: 'Point', coordinates: [104, 22] }, several, outline),
    layer('facilities', { type: 'Point', coordinates: [1, 1] }),
  ]);
  expect(points.slice(0, 3)).toEqual([
    [104, 22],
    [105, 22],
    [105.1, 22],
  ]);
  expect(points).toHaveLength(4);
  expect(points[3]?.[0]).toBeCloseTo(106.1, 9);
  expect(points[3]?.[1]).toBeCloseTo(22.1, 9);
});
