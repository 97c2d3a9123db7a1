import type { Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { hazardAt } from '../../../src/domain/hazard/hazardAt.ts';
import type { HazardLayer } from '../../../src/domain/hazard/HazardLayer.ts';

const square = (west: number, south: number, size: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + size, south],
      [west + size, south + size],
      [west, south + size],
      [west, south],
    ],
  ],
});
const layer = (
  hazard: 'low' | 'very-high',
  west: number,
  coverage: HazardLayer['coverage'],
): HazardLayer => ({
  id: hazard,
  kind: 'landslide',
  zones: [{ hazard, geometry: square(west, 22, 1) }],
  coverage,
});

describe('what a place is', () => {
  test('the worst zone of any layer', () => {
    const both = [layer('low', 106, 'everywhere'), layer('very-high', 106.5, 'everywhere')];
    expect(hazardAt([106.2, 22.5], both)).toBe('low');
    expect(hazardAt([106.7, 22.5], both)).toBe('very-high');
  });

  test('clear only where every layer looked', () => {
    const seen = layer('low', 106, [square(104, 20, 5)]);
    expect(hazardAt([105, 22.5], [seen])).toBe('clear');
    expect(hazardAt([105, 22.5], [seen, layer('low', 106, 'zones')])).toBe('not-mapped');
    expect(hazardAt([109.5, 22.5], [seen])).toBe('not-mapped');
  });

  test('without a layer nobody looked', () => {
    expect(hazardAt([106.5, 22.5], [])).toBe('not-mapped');
  });
});
