import type { Feature, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { areaSet } from '../../src/domain/area/AreaSet.ts';
import { borderBeside } from '../../src/map/borderBeside.ts';
import type { AreaShape, AreaShapes, Lines } from '../../src/map/MapGeometry.ts';
import { outlineOf } from '../../src/map/outlineOf.ts';

const set = areaSet(
  'commune2025',
  ['01', '02'].map((code) => ({
    key: `commune2025:${code}` as const,
    set: 'commune2025' as const,
    code,
    name: code,
    kind: 'xã' as const,
    sample: false,
    position: null,
    within: {},
  })),
);

function square(id: number, west: number, east: number): AreaShape {
  const { key, name, kind, sample } = set.areas[id] ?? {
    key: 'commune2025:01',
    name: '',
    kind: 'xã',
    sample: false,
  };
  return {
    type: 'Feature',
    id,
    properties: { key, name, kind, sample },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [west, 22],
          [east, 22],
          [east, 23],
          [west, 23],
          [west, 22],
        ],
      ],
    },
  };
}

const together = (...features: AreaShape[]): AreaShapes => ({ type: 'FeatureCollection', features });

describe('the planner’s own limits', () => {
  it('are the outer line of shapes that share their borders', () => {
    const outline = outlineOf(together(square(0, 105, 106), square(1, 106, 107)));
    const points = outline?.line.coordinates.flat() ?? [];
    expect(Math.min(...points.map(([x]) => x ?? NaN))).toBeCloseTo(105, 5);
    expect(Math.max(...points.map(([x]) => x ?? NaN))).toBeCloseTo(107, 5);
    expect(outline?.land.coordinates).toHaveLength(1);
    const inner = points.filter(([x, y]) => x === 106 && (y ?? 0) > 22.1 && (y ?? 0) < 22.9);
    expect(inner).toEqual([]);
  });

  it('are not guessed where the shapes share no border', () => {
    expect(outlineOf(together(square(0, 105, 105.9), square(1, 106, 107)))).toBeNull();
  });

  it('leave of the national border only what lies beside the province', () => {
    const border: Lines = {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: null,
          geometry: {
            type: 'LineString',
            coordinates: [
              [104, 23.5],
              [105, 23],
              [106, 23],
              [107, 24],
            ],
          },
        },
      ],
    };
    const beside = borderBeside(border, together(square(0, 105, 106)));
    const [feature] = beside.features as Feature<Polygon>[];
    expect(feature?.geometry.coordinates).toEqual([
      [
        [104, 23.5],
        [105, 23],
      ],
      [
        [106, 23],
        [107, 24],
      ],
    ]);
  });
});
