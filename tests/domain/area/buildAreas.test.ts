import { describe, expect, test } from 'vitest';
import type { AreasFile } from '../../../src/domain/area/AreasFile.ts';
import { buildAreas } from '../../../src/domain/area/buildAreas.ts';

const file: AreasFile = {
  boundaries: {},
  sampleYears: [],
  figuresFrom: null,
  province: { code: '04', name: 'Cao Bằng', kind: 'tỉnh', position: [106.2, 22.7] },
  districts: [{ code: '040', name: 'Cao Bằng', kind: 'thành phố' }],
  communes2025: [
    {
      code: '01273',
      name: 'Thục Phán',
      kind: 'phường',
      areaKm2: 55.44,
      population: 41157,
      seat: 'Trụ sở',
      position: [106.189, 22.678],
      region2026: 'I',
    },
  ],
  communes2021: [
    {
      code: '01705',
      name: 'Hưng Đạo',
      kind: 'xã',
      district: '040',
      commune2025: '01273',
      position: [106.19, 22.68],
      positionSureness: 'geocoded',
      region2021: null,
    },
    {
      code: '01273',
      name: 'Hợp Giang',
      kind: 'phường',
      district: '040',
      commune2025: '01273',
      position: [106.257, 22.666],
      positionSureness: 'geocoded',
      region2021: null,
    },
  ],
};
const hamlets = {
  code: ['01273-01', '01705-01'],
  number: [1, 1],
  commune2021: ['01273', '01705'],
  lon: [106.25, 106.19],
  lat: [22.66, 22.68],
};

describe('buildAreas', () => {
  test('orders every set by code and keeps both vintages of one code apart', () => {
    const sets = buildAreas(file, hamlets);
    expect(sets.commune2021.areas.map((area) => area.key)).toEqual([
      'commune2021:01273',
      'commune2021:01705',
    ]);
    expect(sets.commune2025.indexOf.get('commune2025:01273')).toBe(0);
  });

  test('tells a hamlet all areas above it', () => {
    const [hamlet] = buildAreas(file, hamlets).hamlet.areas;
    expect(hamlet?.within).toEqual({
      province: 'province:04',
      district: 'district:040',
      commune2021: 'commune2021:01273',
      commune2025: 'commune2025:01273',
    });
  });

  test('marks hamlets as sample and names them by their number, tổ dân phố in wards and xóm in communes', () => {
    const named = buildAreas(file, hamlets).hamlet.areas.map(({ kind, name, sample }) => [
      kind,
      name,
      sample,
    ]);
    expect(named).toEqual([
      ['tổ dân phố', 'mẫu 1', true],
      ['xóm', 'mẫu 1', true],
    ]);
  });

  test('leaves the hamlets empty until they are loaded', () => {
    expect(buildAreas(file, null).hamlet.areas).toEqual([]);
  });

  test('throws where a commune names a parent that is not there', () => {
    expect(() => buildAreas({ ...file, districts: [] }, null)).toThrow('no district:040');
    expect(() => buildAreas({ ...file, communes2025: [] }, null)).toThrow('no commune2025:01273');
  });

  test('throws where the columns of the hamlets do not fit', () => {
    expect(() => buildAreas(file, { ...hamlets, lat: [22.66] })).toThrow('columns of unequal length');
    expect(() => buildAreas(file, { ...hamlets, commune2021: ['01273', '99999'] })).toThrow(
      'no commune 99999',
    );
  });
});
