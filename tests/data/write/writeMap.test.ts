import { unzipSync } from 'fflate';
import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../src/data/readFile.ts';
import { qgisStyle } from '../../../src/data/write/qgisStyle.ts';
import { writeGeojson } from '../../../src/data/write/writeGeojson.ts';
import { writeGeopackage } from '../../../src/data/write/writeGeopackage.ts';
import { shortNames, writeShapefile } from '../../../src/data/write/writeShapefile.ts';
import type { MapTable } from '../../../src/domain/layer/MapTable.ts';

/** A square with a hole, and two squares of one unit far apart. */
const table: MapTable = {
  name: 'commune2021',
  fields: [
    { name: 'code', kind: 'text', about: 'Mã' },
    { name: 'name', kind: 'text', about: 'Tên' },
    { name: 'class', kind: 'number', about: 'Lớp' },
    { name: 'hardened_road_share', kind: 'number', about: 'Đường cứng hóa (phần của 1) – SỐ LIỆU MẪU' },
    { name: 'hardened_road_km', kind: 'number', about: 'Đường cứng hóa (km)' },
  ],
  features: [
    {
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [106, 22],
            [107, 22],
            [107, 23],
            [106, 23],
            [106, 22],
          ],
          [
            [106.2, 22.2],
            [106.2, 22.8],
            [106.8, 22.8],
            [106.8, 22.2],
            [106.2, 22.2],
          ],
        ],
      },
      values: ['01273', 'Xã Đức Hạnh', 2, 0.2471, null],
    },
    {
      geometry: {
        type: 'MultiPolygon',
        coordinates: [
          [
            [
              [105, 22],
              [105.5, 22],
              [105.5, 22.5],
              [105, 22],
            ],
          ],
          [
            [
              [105, 23],
              [105.5, 23],
              [105.5, 23.5],
              [105, 23],
            ],
          ],
        ],
      },
      values: ['01276', 'Thị trấn Bảo Lạc', -1, null, 1234.5],
    },
  ],
  style: {
    field: 'class',
    classes: [
      { value: 2, label: 'trên 20 % & "khó"', colour: '#7a4a10' },
      { value: -1, label: 'Thiếu số liệu', colour: null },
    ],
  },
  notes: ['Đường cứng hóa, tỉnh Cao Bằng', 'SỐ LIỆU MẪU'],
};

async function layerOf(bytes: Uint8Array<ArrayBuffer>, name: string) {
  const read = await readFile([new File([bytes], name)]);
  const [layer] = read.kind === 'layers' ? read.layers : [];
  if (layer === undefined) throw new Error(`${name} was not read as a map: ${JSON.stringify(read)}`);
  return layer;
}

describe.each([
  ['GeoJSON', 'a.geojson', () => Promise.resolve(writeGeojson(table))],
  ['GeoPackage', 'a.gpkg', () => writeGeopackage(table, '2026-11-26')],
  ['Shapefile', 'a.zip', () => Promise.resolve(writeShapefile(table))],
])('a map written as %s', (_, name, write) => {
  it('is read back with its shapes, figures and letters, and missing stays missing', async () => {
    const { features } = await layerOf(await write(), name);
    expect(features).toHaveLength(2);
    const [first, second] = features;
    expect(first?.properties['code']).toBe('01273');
    expect(first?.properties['name']).toBe('Xã Đức Hạnh');
    expect(second?.properties['name']).toBe('Thị trấn Bảo Lạc');
    const share = name.endsWith('.zip') ? 'hardened_r' : 'hardened_road_share';
    const km = name.endsWith('.zip') ? 'hardened_1' : 'hardened_road_km';
    expect(Number(first?.properties[share])).toBe(0.2471);
    expect(Number(second?.properties[km])).toBe(1234.5);
    expect(first?.properties[km] ?? '').toBe('');
    expect(second?.properties[share] ?? '').toBe('');
    const polygons = (at: number) => {
      const geometry = features[at]?.geometry;
      return geometry?.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry?.type === 'MultiPolygon'
          ? geometry.coordinates
          : [];
    };
    expect(polygons(0).map((rings) => rings.length)).toEqual([2]);
    expect(polygons(1).map((rings) => rings.length)).toEqual([1, 1]);
    expect(polygons(0)[0]?.[0]?.map(String).toSorted()).toEqual(
      ['106,22', '106,22', '106,23', '107,22', '107,23'].toSorted(),
    );
  });

  it('has the same bytes each time', async () => {
    expect(await write()).toEqual(await write());
  });
});

describe('a shapefile', () => {
  it('comes with coordinates, letters, style, and what its short names mean', () => {
    const files = unzipSync(writeShapefile(table));
    expect(Object.keys(files).sort()).toEqual(
      ['cpg', 'dbf', 'prj', 'qml', 'shp', 'shx', 'txt'].map((ending) => `commune2021.${ending}`),
    );
    const text = (ending: string) => new TextDecoder().decode(files[`commune2021.${ending}`]);
    expect(text('cpg')).toBe('UTF-8');
    expect(text('txt')).toContain('hardened_1\thardened_road_km\tĐường cứng hóa (km)');
    expect(text('txt')).toContain('SỐ LIỆU MẪU');
    expect(text('qml')).toContain('attr="class"');
  });

  it('gives each field a name of its own, of ten letters at most', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9_]{0,25}$/), { maxLength: 60 }), (names) => {
        const short = shortNames(names);
        expect(new Set(short).size).toBe(names.length);
        expect(short.every((name) => name.length <= 10)).toBe(true);
      }),
    );
  });
});

describe('a style for QGIS', () => {
  it('has a class with its words and colour for each, and hatches what has none', () => {
    const qml = qgisStyle(table.style);
    const parsed = new DOMParser().parseFromString(qml, 'text/xml');
    const all = (name: string) => Array.from(parsed.getElementsByTagName(name));
    expect(all('category').map((each) => [each.getAttribute('value'), each.getAttribute('label')])).toEqual([
      ['2', 'trên 20 % & "khó"'],
      ['-1', 'Thiếu số liệu'],
    ]);
    const [filled, hatched] = all('symbol').map((symbol) =>
      Array.from(symbol.getElementsByTagName('Option')).map((option) => option.getAttribute('value')),
    );
    expect(filled).toContain('122,74,16,255');
    expect(hatched).toContain('f_diagonal');
  });
});
