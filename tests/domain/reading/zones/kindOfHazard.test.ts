import { expect, it } from 'vitest';
import { kindOfHazard } from '../../../../src/domain/reading/zones/kindOfHazard.ts';

const named = (name: string, file = 'x.geojson', properties: Readonly<Record<string, string>> = {}) =>
  kindOfHazard({
    name,
    file,
    features: [{ type: 'Feature', properties, geometry: { type: 'Point', coordinates: [106, 22] } }],
  });

it.each([
  ['Vùng sạt lở', 'landslide'],
  ['truot_lo_2024', 'landslide'],
  ['Nguy cơ lũ quét', 'flash-flood'],
  ['flash_flood', 'flash-flood'],
  ['Ngập lụt sông Bằng', 'river-flood'],
  ['lũ sông Gâm', 'river-flood'],
  ['flood zones', 'river-flood'],
  ['Sụt lún Trùng Khánh', 'subsidence'],
] as const)('%s is %s', (name, kind) => expect(named(name)).toBe(kind));

it('is told by the file, else by properties, where the layer has another name', () => {
  expect(named('layer0', 'lu-quet.gpkg')).toBe('flash-flood');
  expect(named('layer0', 'x.kml', { loai: 'sụt lún' })).toBe('subsidence');
  expect(named('layer0', 'x.kml', { ngap_lut: 'cao' })).toBe('river-flood');
});

it('is asked for where nothing tells, or where one name tells of two', () => {
  expect(named('khảo sát lớp phủ')).toBeNull();
  expect(named('Sạt lở, lũ quét')).toBeNull();
});
