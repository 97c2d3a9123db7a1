import { describe, expect, it } from 'vitest';
import { layerAbove, layerIds } from '../../src/map/layers.ts';

describe('the order of layers', () => {
  it('names every layer once', () => {
    expect(new Set(layerIds).size).toBe(layerIds.length);
  });

  it('draws lines by falling weight, hamlets under communes under districts under the province', () => {
    const place = (id: (typeof layerIds)[number]) => layerIds.indexOf(id);
    const lines = ['line:hamlet', 'line:commune2021', 'line:district', 'line:province', 'border'] as const;
    expect(lines.map(place)).toEqual(lines.map(place).toSorted((a, b) => a - b));
    expect(place('line:hamlet')).toBeGreaterThan(place('area:hamlet'));
    expect(place('selected')).toBeGreaterThan(place('selected-halo'));
    expect(place('label:hamlet')).toBeGreaterThan(place('selected'));
  });

  it('puts a new layer under the next one that is already there', () => {
    const present = new Set(['ground', 'line:province', 'label:district']);
    expect(layerAbove('area:hamlet', (id) => present.has(id))).toBe('line:province');
    expect(layerAbove('selected', (id) => present.has(id))).toBe('label:district');
    expect(layerAbove('label:district', (id) => present.has(id))).toBeUndefined();
  });

  it('refuses a layer that has no place in the order', () => {
    expect(() => layerAbove('rivers', () => true)).toThrow('rivers');
  });
});
