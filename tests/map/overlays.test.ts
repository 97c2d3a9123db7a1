import { describe, expect, it } from 'vitest';
import type { OwnLayer } from '../../src/domain/layer/OwnLayer.ts';
import { boxOfLayers } from '../../src/map/boxOfLayers.ts';
import { inkOf } from '../../src/map/ink.ts';
import { layerAbove, layerIds } from '../../src/map/layers.ts';
import { overlayLayers } from '../../src/map/overlayLayers.ts';
import { overlayRoles, overlayShapes } from '../../src/map/overlayShapes.ts';
import { triangleMark } from '../../src/map/triangleMark.ts';

const point = (name: string, lon: number, lat: number): OwnLayer['features'][number] => ({
  type: 'Feature',
  properties: { ten: name },
  geometry: { type: 'Point', coordinates: [lon, lat] },
});
const schools: OwnLayer = {
  id: 'facilities-truong',
  name: 'Trường',
  file: 'truong.kml',
  role: 'facilities',
  features: [point('Trường Cốc Pàng', 105.5, 22.9), point('Trường Cô Ba', 105.7, 22.8)],
};
const slides: OwnLayer = {
  ...schools,
  id: 'places-sat-lo',
  role: 'places',
  features: [point('', 104.2, 21.9)],
};

describe("the planner's own layers on the map", () => {
  it('are drawn in every role but receiving sites, which are marks of their own', () => {
    expect(overlayRoles).toEqual(['hazard', 'roads', 'facilities', 'places', 'buildings']);
  });

  it('carry the layer and the name of each shape, for the card beside the pointer', () => {
    const { features } = overlayShapes([schools, slides]);
    expect(features.map(({ properties }) => properties)).toEqual([
      { layer: 'facilities-truong', name: 'Trường Cốc Pàng' },
      { layer: 'facilities-truong', name: 'Trường Cô Ba' },
      { layer: 'places-sat-lo', name: '' },
    ]);
  });

  it('may be looked at wherever they lie', () => {
    expect(boxOfLayers([])).toBeNull();
    expect(boxOfLayers([schools, slides])).toEqual([104.2, 21.9, 105.7, 22.9]);
  });

  it('lie over units and lines, and under marks and names: zones lowest, points highest', () => {
    const place = (id: string) => layerIds.findIndex((each) => each === id);
    const ids = overlayLayers(inkOf(false)).map(({ id }) => id);
    expect(ids.map(place)).toEqual(ids.map(place).toSorted((a, b) => a - b));
    expect(Math.min(...ids.map(place))).toBeGreaterThan(place('window-edge'));
    expect(Math.max(...ids.map(place))).toBeLessThan(place('hovered'));
    expect(layerAbove('label:overlay', (id) => id === 'label:hamlet')).toBe('label:hamlet');
  });

  it('a reported place is a triangle that stands on its base', () => {
    const { width, height, data } = triangleMark(2);
    const isInside = (x: number, y: number) => (data[(y * width + x) * 4 + 3] ?? 0) >= 192;
    const across = Array.from(
      { length: height },
      (_, y) => Array.from({ length: width }, (_, x) => isInside(x, y)).filter(Boolean).length,
    ).filter((count) => count > 0);
    expect(across.length).toBeGreaterThan(10);
    expect(across).toEqual(across.toSorted((a, b) => a - b));
    expect(across.at(-1)).toBeGreaterThan(across.length);
  });
});
