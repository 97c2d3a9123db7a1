import { booleanPointInPolygon, distance, pointToLineDistance } from '@turf/turf';
import type { Geometry, LineString, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/domain/random/createRandom.ts';
import { pointInside } from '../../../src/domain/space/pointInside.ts';
import { standingPoint } from '../../../src/domain/space/standingPoint.ts';
import { hamletShapes } from './hamletShapes.ts';
import { box } from './tiling.ts';

describe('a point inside an area', () => {
  it('is its centre where that is inside, else beside it on the same parallel', () => {
    expect(pointInside(box(106, 22, 1))).toEqual([106.5, 22.5]);
    expect(pointInside(box(106, 22, 1, box(106.25, 22.25, 0.5)))).toEqual([106.125, 22.5]);
    expect(pointInside({ type: 'Polygon', coordinates: [] })).toBeNull();
  });

  it('is in the largest part where the centre of all lies between them', () => {
    const parts = [box(106, 22, 0.2), box(107, 22, 0.1)];
    const point = pointInside({
      type: 'MultiPolygon',
      coordinates: parts.map(({ coordinates }) => coordinates),
    });
    expect(point?.map((each) => Math.round(each * 1e9) / 1e9)).toEqual([106.1, 22.1]);
  });

  it('is inside every hamlet, and inside crescents of any corners', () => {
    for (const shape of hamletShapes()) {
      const [x = NaN, y = NaN] = pointInside(shape) ?? [];
      expect(booleanPointInPolygon([x, y], shape, { ignoreBoundary: true })).toBe(true);
    }
    const { next } = createRandom(2);
    for (let each = 0; each < 200; each++) {
      const arc = (reach: number) =>
        Array.from({ length: 15 }, (_, at): Position => {
          const angle = (at / 14) * 5 + 0.3;
          return [106 + reach * Math.cos(angle), 22 + reach * Math.sin(angle)];
        });
      const outer = 0.1 + next() * 0.2;
      const corners = [...arc(outer), ...arc(outer * (0.5 + 0.49 * next())).reverse()];
      const crescent: Polygon = { type: 'Polygon', coordinates: [[...corners, corners[0] ?? []]] };
      const [x = NaN, y = NaN] = pointInside(crescent) ?? [];
      expect(booleanPointInPolygon([x, y], crescent, { ignoreBoundary: true })).toBe(true);
    }
  });
});

describe('the point a shape is measured from', () => {
  it('is halfway along the longest of its lines', () => {
    const long: LineString = {
      type: 'LineString',
      coordinates: [
        [106, 22],
        [106.1, 22],
        [106.1, 22.3],
      ],
    };
    const geometry: Geometry = {
      type: 'MultiLineString',
      coordinates: [
        [
          [105, 22],
          [105, 22.1],
        ],
        long.coordinates,
      ],
    };
    const found = standingPoint(geometry);
    expect(found?.standing).toBe('halfway');
    const [x = NaN, y = NaN] = found?.position ?? [];
    expect(pointToLineDistance([x, y], { type: 'Feature', properties: {}, geometry: long })).toBeLessThan(
      1e-6,
    );
    const first = distance([106, 22], [106.1, 22]) + distance([106.1, 22], [x, y]);
    expect(first).toBeCloseTo(distance([x, y], [106.1, 22.3]), 6);
  });

  it('is a point itself, the first of several, a point inside an area, and none for a collection', () => {
    expect(standingPoint({ type: 'Point', coordinates: [106, 22] })).toEqual({
      position: [106, 22],
      standing: 'point',
    });
    expect(standingPoint({ type: 'MultiPoint', coordinates: [[106, 22]] })?.standing).toBe('point');
    const several: Geometry = {
      type: 'MultiPoint',
      coordinates: [
        [106, 22],
        [107, 22],
      ],
    };
    expect(standingPoint(several)).toEqual({ position: [106, 22], standing: 'first-point' });
    expect(standingPoint(box(106, 22, 1))?.standing).toBe('point-inside');
    expect(standingPoint({ type: 'GeometryCollection', geometries: [] })).toBeNull();
  });
});
