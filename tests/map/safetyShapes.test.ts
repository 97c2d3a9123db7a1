import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { moveShapes, placeShapes, siteShapes, zoneShapes } from '../../src/map/safetyShapes.ts';
import { siteTile } from '../../src/map/siteTile.ts';

const square: Polygon = {
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

describe('what the question of safety lays over the map', () => {
  it('zones of all layers, the worse ones above', () => {
    const { features } = zoneShapes([
      {
        id: 'a',
        kind: 'landslide',
        coverage: 'zones',
        zones: [
          { hazard: 'very-high', geometry: square },
          { hazard: 'low', geometry: square },
        ],
      },
      { id: 'b', kind: 'flash-flood', coverage: 'zones', zones: [{ hazard: 'medium', geometry: square }] },
    ]);
    expect(features.map(({ properties }) => properties?.['rank'] as number)).toEqual([1, 2, 4]);
  });

  it('places found by their land and their point, the chosen one marked', () => {
    const { features } = placeShapes([{ shape: square, point: [0.6, 0.3], isChosen: true }]);
    expect(features.map(({ geometry }) => geometry.type)).toEqual(['Polygon', 'Point']);
    expect(features.map(({ properties }) => properties?.['chosen'] as number)).toEqual([1, 1]);
  });

  it('sites by their state, and lines from hamlet to site', () => {
    const [site] = siteShapes([{ id: 's', name: 'Điểm 1', position: [106, 22.5], state: 'full' }]).features;
    expect(site).toMatchObject({
      properties: { name: 'Điểm 1', state: 'full' },
      geometry: { coordinates: [106, 22.5] },
    });
    const [line, start, end] = moveShapes([
      { from: [106, 22], to: [106, 23], households: 7, isChosen: true },
    ]).features;
    expect(line).toMatchObject({
      properties: { households: 7, chosen: 1 },
      geometry: {
        coordinates: [
          [106, 22],
          [106, 23],
        ],
      },
    });
    expect(start).toMatchObject({ properties: { part: 'start' }, geometry: { coordinates: [106, 22] } });
    expect(end).toMatchObject({
      properties: { part: 'end', heading: 0 },
      geometry: { coordinates: [106, 23] },
    });
  });

  it('arrows point the way on the map, clockwise from its top', () => {
    const heading = (to: readonly [number, number]) =>
      moveShapes([{ from: [106, 0], to, households: 7, isChosen: false }]).features[2]?.properties?.[
        'heading'
      ] as number;
    expect(heading([107, 0])).toBeCloseTo(90, 9);
    expect(heading([105, 0])).toBeCloseTo(-90, 9);
    expect(Math.abs(heading([106, -1]))).toBeCloseTo(180, 9);
    expect(heading([107, 1])).toBeCloseTo(45, 1);
  });

  it('marks of sites are told apart by their form', () => {
    const ink = (state: Parameters<typeof siteTile>[0]) => {
      const { data } = siteTile(state, '#000000', '#ffffff', 2);
      let dark = 0;
      for (let at = 0; at < data.length; at += 4) if (data[at + 3] === 255 && data[at] === 0) dark += 1;
      return dark;
    };
    const amounts = (['open', 'full', 'refused', 'warned'] as const).map(ink);
    expect(amounts).toEqual(amounts.toSorted((a, b) => b - a));
    expect(new Set(amounts).size).toBe(4);
  });
});
