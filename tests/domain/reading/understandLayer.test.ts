import { describe, expect, it } from 'vitest';
import type { VectorLayer } from '../../../src/domain/layer/VectorLayer.ts';
import { noChoices } from '../../../src/domain/reading/ReadingChoices.ts';
import { understand } from '../../../src/domain/reading/understand.ts';
import { realAreas } from '../area/realAreas.ts';

const known = { sets: realAreas, indicators: [] };
const square = (x: number, y: number, half: number) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [x - half, y - half],
      [x + half, y - half],
      [x + half, y + half],
      [x - half, y + half],
      [x - half, y - half],
    ],
  ],
});
type Shape = VectorLayer['features'][number];
const layer = (name: string, features: readonly Omit<Shape, 'number'>[]): VectorLayer => ({
  fileName: `${name}.geojson`,
  name,
  features: features.map((feature, index) => ({ ...feature, number: index + 1 })),
  declared: { kind: 'format' },
});
const read = (one: VectorLayer, choices = noChoices) =>
  understand({ kind: 'layers', layers: [one], problems: [] }, choices, known);
const points = layer('truong', [
  { properties: { ten: 'Trường A' }, geometry: { type: 'Point', coordinates: [106.2, 22.6] } },
]);
const units = layer(
  'ranh',
  realAreas.commune2025.areas.slice(0, 20).map(({ name, position }) => ({
    properties: { ten: name },
    geometry: square(position?.[0] ?? 106, position?.[1] ?? 22.6, 0.01),
  })),
);

describe('what a layer is', () => {
  it('is guessed: areas that carry names of units are boundaries', () => {
    const { understanding, brings } = read(units);
    expect(understanding.layer?.use).toBe('boundaries');
    expect(understanding.layer?.useSureness).toBe('guessed');
    expect(understanding.join?.counts.matched).toBe(20);
    expect(brings?.kind).toBe('boundaries');
  });

  it('is guessed: zones by their name, lines as roads, points as facilities or reported places', () => {
    const zone = layer('vung-sat-lo', [{ properties: {}, geometry: square(106.2, 22.6, 0.05) }]);
    const line = {
      type: 'LineString' as const,
      coordinates: [
        [106, 22.6],
        [106.1, 22.7],
      ],
    };
    expect(read(zone).understanding.layer?.use).toBe('hazard');
    expect(read(layer('x', [{ properties: {}, geometry: line }])).understanding.layer?.use).toBe('roads');
    expect(read(points).understanding.layer?.use).toBe('facilities');
    expect(read({ ...points, name: 'diem sat lo' }).understanding.layer?.use).toBe('places');
  });

  it('is guessed: points and outlines named as houses, and no house of culture, are what households are counted by', () => {
    const outline = layer('buildings', [{ properties: {}, geometry: square(106.2, 22.6, 0.01) }]);
    expect(read(outline).understanding.layer?.use).toBe('buildings');
    expect(read({ ...points, name: 'vi_tri_nha_dan' }).brings).toMatchObject({
      layer: { role: 'buildings' },
    });
    expect(read({ ...points, name: 'nhà văn hoá' }).understanding.layer?.use).toBe('facilities');
    expect(read({ ...points, name: 'nha dan bi sat lo' }).understanding.layer?.use).toBe('places');
  });

  it('is guessed: points and areas that take families in are receiving sites', () => {
    const area = layer('x', [{ properties: { 'Điểm tiếp nhận': '1' }, geometry: square(106.2, 22.6, 0.05) }]);
    expect(read({ ...points, name: 'khu tái định cư' }).brings).toMatchObject({
      layer: { role: 'sites', sites: [{ name: 'Trường A', capacity: null }] },
    });
    expect(read(area).understanding.layer?.use).toBe('sites');
    const moving = layer('sat lo', [
      { properties: { ghi_chu: 'cần bố trí dân cư' }, geometry: square(106.2, 22.6, 0.05) },
    ]);
    expect(read(moving).understanding.layer?.use).toBe('hazard');
  });

  it('is what the planner says, and the layer follows', () => {
    const { brings, understanding } = read(points, { ...noChoices, use: 'places' });
    expect(understanding.layer?.useSureness).toBe('chosen');
    expect(brings).toMatchObject({
      kind: 'layer',
      layer: { id: 'places-truong', role: 'places', name: 'truong' },
    });
  });

  it('cannot be what its shapes are not', () => {
    const { brings, understanding } = read(points, { ...noChoices, use: 'roads' });
    expect(brings).toBeNull();
    expect(understanding.refusal?.code).toBe('shapes-of-other-kind');
  });

  it('waits for the planner where the coordinates are open, with candidates to draw', () => {
    const metres = layer('khu', [{ properties: {}, geometry: square(544_913, 2_508_769, 900) }]);
    const open = read(metres);
    const [first] = open.understanding.layer?.question?.candidates ?? [];
    expect(open.brings).toBeNull();
    expect(first?.preview.length).toBe(1);
    const confirmed = read(metres, { ...noChoices, coordinates: first?.choice ?? null, use: 'hazard' });
    expect(confirmed.brings?.kind).toBe('layer');
    expect(confirmed.understanding.layer?.bounds?.west).toBeCloseTo(106.18, 1);
  });
});
