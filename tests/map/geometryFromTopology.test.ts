import type { Feature, Polygon } from 'geojson';
import type { Topology } from 'topojson-specification';
import { topology } from 'topojson-server';
import { describe, expect, it } from 'vitest';
import { buildAreas } from '../../src/domain/area/buildAreas.ts';
import { geometryFromTopology, withHamlets } from '../../src/map/geometryFromTopology.ts';
import { withOwnShapes } from '../../src/map/withOwnShapes.ts';

const box = (west: number, south: number, east: number, north: number, id: string): Feature<Polygon> => ({
  type: 'Feature',
  id,
  properties: {},
  geometry: {
    type: 'Polygon',
    coordinates: [[[west, south], [west, north], [east, north], [east, south], [west, south]]], // prettier-ignore
  },
});
const collection = (...features: Feature<Polygon>[]) => ({ type: 'FeatureCollection' as const, features });
const of = (objects: Record<string, ReturnType<typeof collection>>) => topology(objects) as Topology;

const commune = { kind: 'xã', region2021: null, positionSureness: 'geocoded' } as const;
const sets = buildAreas(
  {
    boundaries: {},
    sampleYears: [],
    figuresFrom: null,
    province: { code: '04', name: 'Cao Bằng', kind: 'tỉnh', position: [106.26, 22.67] },
    districts: [{ code: '049', name: 'Thạch An', kind: 'huyện' }],
    // NFD on purpose: the letter and its marks as separate characters.
    communes2021: [
      { ...commune, code: '01', name: 'Đàm Thuỷ'.normalize('NFD'), district: '049', commune2025: '11', position: [106.1, 22.1] },
      { ...commune, code: '02', name: 'Lý Quốc', district: '049', commune2025: '11', position: [106.2, 22.1] },
    ],
    communes2025: [
      { code: '11', name: 'Đông Khê', kind: 'xã', areaKm2: 1, population: 1, seat: 'UBND', position: [106.15, 22.15], region2026: null },
    ],
  },
  { code: ['01-01', '02-01'], number: [1, 1], commune2021: ['01', '02'], lon: [106.1, 106.3], lat: [22.1, 22.1] },
); // prettier-ignore

const west = (id: string) => box(106, 22, 106.2, 22.2, id);
const east = (id: string) => box(106.2, 22, 106.4, 22.2, id);
const whole = (id: string) => box(106, 22, 106.4, 22.2, id);
const embedded = of({
  province: collection(whole('04')),
  district: collection(whole('049')),
  // Against the order of codes, which the map must restore.
  commune2021: collection(east('02'), west('01')),
  commune2025: collection(whole('11')),
  context: collection(box(105, 21, 107, 22, 'vietnam'), box(105, 22.2, 107, 23, 'abroad')),
  border: collection(),
});
const geometry = geometryFromTopology(embedded, sets);

describe('the geometry of the map', () => {
  it('numbers shapes by the index of their unit in the set, in the order of the set', () => {
    expect(geometry.areas.commune2021.features.map(({ id, properties }) => [id, properties.key])).toEqual([
      [0, 'commune2021:01'],
      [1, 'commune2021:02'],
    ]);
  });

  it('draws a boundary between two units once, and none where a set has no inside', () => {
    const [line] = geometry.lines.commune2021.features;
    expect(line?.geometry).toEqual({ type: 'MultiLineString', coordinates: [expect.anything()] });
    expect(geometry.lines.commune2025.features[0]?.geometry).toEqual({
      type: 'MultiLineString',
      coordinates: [],
    });
  });

  it('writes names as single letters with their marks, inside the unit', () => {
    const [label] = geometry.labels.commune2021.features;
    expect(label?.properties.vi).toBe('Đàm Thuỷ'.normalize('NFC'));
    const [longitude = 0] = label?.geometry.coordinates ?? [];
    expect(longitude).toBeGreaterThan(106);
    expect(longitude).toBeLessThan(106.2);
  });

  it('puts a square only where the seat is known', () => {
    expect(geometry.labels.commune2025.features[0]?.properties.seat).toBe(true);
    expect(geometry.labels.commune2025.features[0]?.geometry.coordinates).toEqual([106.15, 22.15]);
    expect(geometry.labels.commune2021.features.some(({ properties }) => properties.seat)).toBe(false);
  });

  it('tells Vietnamese land from land abroad and knows the window they are cut to', () => {
    expect(geometry.land.features.map(({ properties }) => properties.abroad)).toEqual([false, true]);
    expect(geometry.window).toEqual([105, 21, 107, 23]);
    expect(geometry.bounds).toEqual([106, 22, 106.4, 22.2]);
  });

  it('refuses a code that the set does not know: both files are ours', () => {
    const wrong = of({ ...{ province: collection(whole('04')) }, commune2025: collection(whole('99')) });
    expect(() => geometryFromTopology(wrong, sets)).toThrow('99');
  });
});

describe('hamlets that arrive later', () => {
  const full = withHamlets(geometry, of({ hamlet: collection(west('01-01'), east('02-01')) }), sets);

  it('are added, and every other part stays the same object', () => {
    expect(full.areas.hamlet.features).toHaveLength(2);
    expect(full.areas.commune2021).toBe(geometry.areas.commune2021);
    expect(full.lines.district).toBe(geometry.lines.district);
    expect(full.labels.commune2025).toBe(geometry.labels.commune2025);
  });

  it('are named as samples in both languages', () => {
    expect(full.labels.hamlet.features[0]?.properties).toMatchObject({
      vi: 'Xóm mẫu 1',
      en: 'Sample hamlet 1',
    });
  });
});

describe('own boundaries', () => {
  const own = withOwnShapes(geometry, sets.commune2021, [null, box(106.2, 22, 106.5, 22.2, 'x')]);

  it('leave a unit without a shape its schematic one, and keep the index of every unit', () => {
    expect(own.areas.commune2021.features.map(({ id, properties }) => [id, properties.key])).toEqual([
      [0, 'commune2021:01'],
      [1, 'commune2021:02'],
    ]);
    expect(own.areas.commune2021.features[0]).toBe(geometry.areas.commune2021.features[0]);
    expect(own.areas.commune2021.features[1]).not.toBe(geometry.areas.commune2021.features[1]);
    expect(own.labels.commune2021.features).toHaveLength(2);
  });

  it('widen the bounds, and touch no other set', () => {
    expect(own.bounds).toEqual([106, 22, 106.5, 22.2]);
    expect(own.areas.commune2025).toBe(geometry.areas.commune2025);
  });
});
