import { expect, it } from 'vitest';
import type { AreaShape, AreaShapes, MapGeometry } from '../../src/map/MapGeometry.ts';
import { withRealShapes } from '../../src/map/withRealShapes.ts';

function square(west: number, east: number): AreaShapes {
  const ring = [
    [west, 22],
    [east, 22],
    [east, 23],
    [west, 23],
    [west, 22],
  ];
  const shape: AreaShape = {
    type: 'Feature',
    id: 0,
    properties: { key: 'commune2025:01', name: '', kind: 'xã', sample: false },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
  return { type: 'FeatureCollection', features: [shape] };
}

function geometry(west: number, east: number): MapGeometry {
  const areas = square(west, east);
  const none = { type: 'FeatureCollection' as const, features: [] };
  return {
    areas: { province: areas, district: areas, commune2021: areas, commune2025: areas, hamlet: none },
    lines: { province: areas, district: areas, commune2021: areas, commune2025: areas, hamlet: none },
    labels: { district: none, commune2021: none, commune2025: { ...none }, hamlet: none },
    land: none,
    border: {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: null,
          geometry: {
            type: 'LineString',
            coordinates: [
              [west - 1, 23],
              [west, 23],
              [east, 23],
            ],
          },
        },
      ],
    },
    bounds: [west, 22, east, 23],
    window: [100, 20, 110, 25],
  };
}

it('draws the real units and the real province, and leaves the schematic sets as they are', () => {
  const [schematic, real] = [geometry(105, 107), geometry(105.1, 106.9)];
  const drawn = withRealShapes(schematic, real);
  expect(drawn.areas.commune2025).toBe(real.areas.commune2025);
  expect(drawn.lines.province).toBe(real.lines.province);
  expect(drawn.labels.commune2025).toBe(real.labels.commune2025);
  expect(drawn.areas.commune2021).toBe(schematic.areas.commune2021);
  expect(drawn.bounds).toEqual(real.bounds);
});

it('leaves out the national border where it runs along the schematic province', () => {
  const { border } = withRealShapes(geometry(105, 107), geometry(105.1, 106.9));
  expect(border.features.map((feature) => feature.geometry)).toEqual([
    {
      type: 'MultiLineString',
      coordinates: [
        [
          [104, 23],
          [105, 23],
        ],
      ],
    },
  ]);
});
