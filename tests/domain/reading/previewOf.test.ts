import type { Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { eachPosition } from '../../../src/domain/coordinates/eachPosition.ts';
import type { VectorLayer } from '../../../src/domain/layer/VectorLayer.ts';
import { previewOf } from '../../../src/domain/reading/previewOf.ts';

/** Squares one after another to the east, each with so many corners on its southern side. */
function squares(count: number, corners: number): VectorLayer {
  const features = Array.from({ length: count }, (_, index) => {
    const south = Array.from({ length: corners }, (_, step) => [index + (0.9 * step) / corners, 0]);
    const geometry: Polygon = {
      type: 'Polygon',
      coordinates: [[...south, [index + 0.9, 0], [index + 0.9, 1], [index, 1], [index, 0]]],
    };
    return { number: index + 1, properties: {}, geometry };
  });
  return { fileName: 'o.geojson', name: 'o', features, declared: { kind: 'nothing' } };
}

function cornersOf(layer: VectorLayer): number {
  let corners = 0;
  for (const { geometry } of previewOf(layer)) eachPosition(geometry, () => corners++);
  return corners;
}

const westOf = (geometry: unknown) => (geometry as Polygon).coordinates[0]?.[0]?.[0] ?? NaN;

describe('the picture of a map file', () => {
  test('shows a small file as it is, and a shape that is not there not at all', () => {
    const layer = squares(3, 10);
    const [first, ...others] = layer.features;
    if (first === undefined) throw new Error('no shape');
    const preview = previewOf({ ...layer, features: [{ ...first, geometry: null }, ...others] });
    expect(preview.map(({ geometry }) => geometry)).toEqual(others.map(({ geometry }) => geometry));
  });

  test('keeps every shape of a fine one, coarser', () => {
    const layer = squares(100, 1_000);
    expect(previewOf(layer)).toHaveLength(100);
    expect(cornersOf(layer)).toBeLessThan(10_000);
  });

  test('of very many shapes shows a part from everywhere, not the first ones', () => {
    const layer = squares(10_000, 5);
    const preview = previewOf(layer);
    expect(cornersOf(layer)).toBeLessThan(7_000);
    const tenths = Array.from({ length: 10 }, () => 0);
    for (const { geometry } of preview) {
      const tenth = Math.floor(westOf(geometry) / 1_000);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    for (const found of tenths)
      expect(Math.abs(found - preview.length / 10)).toBeLessThan(preview.length / 40);
  });
});
