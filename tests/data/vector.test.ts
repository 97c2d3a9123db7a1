import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { serialize } from 'flatgeobuf/lib/mjs/geojson.js';
import type { FeatureCollection, Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { readFile } from '../../src/data/readFile.ts';
import type { VectorLayer } from '../../src/domain/layer/VectorLayer.ts';
import { geopackageOf } from './geopackageBytes.ts';
import { dbfOf, shpOf } from './shapefileBytes.ts';

const dropped = (bytes: Uint8Array | string, name: string) => readFile([new File([bytes as BlobPart], name)]);
async function layersIn(bytes: Uint8Array | string, name: string): Promise<readonly VectorLayer[]> {
  const read = await dropped(bytes, name);
  if (read.kind !== 'layers') throw new Error(read.problems.map(({ code }) => code).join());
  return read.layers;
}
const codes = async (bytes: Uint8Array | string, name: string) =>
  (await dropped(bytes, name)).problems.map(({ code }) => code);

const ring = [
  [106, 22.5],
  [106, 22.6],
  [106.1, 22.6],
  [106.1, 22.5],
  [106, 22.5],
] as const;
const square: Polygon = { type: 'Polygon', coordinates: [ring.map(([x, y]) => [x, y])] };
const collection = {
  type: 'FeatureCollection',
  features: [{ type: 'Feature', properties: { ten: 'Cốc Pàng', so: 12 }, geometry: square }],
} as unknown as FeatureCollection;

const utf8 = (text: string) => new TextEncoder().encode(text);
/** "Cốc Pàng" in windows-1258: marks after their letters. */
const in1258 = Uint8Array.from([0x43, 0xf4, 0xec, 0x63, 0x20, 0x50, 0xe0, 0x6e, 0x67]);
const inTcvn3 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const prj = 'PROJCS["VN_2000_UTM_Zone_48N",GEOGCS["GCS_VN_2000"]]';

test('a zipped shapefile: shapes, attributes, and what it says about its coordinates', async () => {
  const zip = zipSync({
    'xa/Xa_2025.shp': shpOf([ring]),
    'xa/Xa_2025.DBF': dbfOf('TEN', [utf8('Cốc Pàng')]),
    'xa/Xa_2025.prj': strToU8(prj),
    'xa/Xa_2025.cpg': strToU8('UTF-8'),
  });
  const [layer] = await layersIn(zip, 'xa.zip');
  expect(layer).toMatchObject({ fileName: 'xa.zip', name: 'Xa_2025', declared: { kind: 'wkt', text: prj } });
  expect(layer?.features).toMatchObject([{ number: 1, properties: { TEN: 'Cốc Pàng' }, geometry: square }]);
});

test.each([
  ['UTF-8', null, utf8('Cốc Pàng'), []],
  ['1258', null, in1258, ['encoding-assumed']],
  ['1258 as its .cpg says', 'ANSI 1258', in1258, []],
] as const)('attributes of a shapefile in %s', async (_, cpg, value, problems) => {
  const parts = { 'a.shp': shpOf([ring]), 'a.dbf': dbfOf('TEN', [value]), 'a.prj': strToU8(prj) };
  const zip = zipSync(cpg === null ? parts : { ...parts, 'a.cpg': strToU8(cpg) });
  const [layer] = await layersIn(zip, 'a.zip');
  expect(layer?.features[0]?.properties['TEN']).toBe('Cốc Pàng');
  expect(await codes(zip, 'a.zip')).toEqual(problems);
});

test('attributes in an old Vietnamese font are read in it, and said so', async () => {
  const names = ['Cèc Pµng', 'Huy Gi¸p', 'B¶o L¹c', 'X· H­ng §¹o'].map(inTcvn3);
  const zip = zipSync({
    'a.shp': shpOf(names.map(() => ring)),
    'a.dbf': dbfOf('TEN', names),
    'a.prj': strToU8(prj),
  });
  const [layer] = await layersIn(zip, 'a.zip');
  expect(layer?.features.map(({ properties }) => properties['TEN'])).toEqual([
    'Cốc Pàng',
    'Huy Giáp',
    'Bảo Lạc',
    'Xã Hưng Đạo',
  ]);
  expect(await codes(zip, 'a.zip')).toEqual(['encoding-assumed']);
});

test('several shapefiles in one archive are several layers', async () => {
  const zip = zipSync({ 'duong.shp': shpOf([ring]), 'xom.shp': shpOf([ring, ring]) });
  expect((await layersIn(zip, 'a.zip')).map(({ name, features }) => [name, features.length])).toEqual([
    ['duong', 1],
    ['xom', 2],
  ]);
});

const part = (name: string, bytes: Uint8Array) => new File([bytes as Uint8Array<ArrayBuffer>], name);

test('the loose parts of a shapefile are read together, as if they were packed', async () => {
  const source = [
    part('Xa.shp', shpOf([ring])),
    part('xa.DBF', dbfOf('TEN', [in1258])),
    part('xa.prj', strToU8(prj)),
    part('xa.cpg', strToU8('1258')),
  ] as const;
  expect(await readFile(source)).toMatchObject({
    kind: 'layers',
    name: 'Xa.shp',
    layers: [
      {
        name: 'Xa',
        declared: { kind: 'wkt', text: prj },
        features: [{ properties: { TEN: 'Cốc Pàng' }, geometry: square }],
      },
    ],
    problems: [],
  });
});

test('a shapefile without some of its parts is read for what is there, and what is missing is told', async () => {
  expect(await layersIn(shpOf([ring]), 'xom.shp')).toMatchObject([
    { name: 'xom', declared: { kind: 'nothing' } },
  ]);
  expect((await dropped(shpOf([ring]), 'xom.shp')).problems).toEqual([
    { code: 'shapefile-incomplete', file: 'xom.shp', layer: 'xom', lacking: ['dbf', 'prj'] },
  ]);
  const zip = zipSync({ 'a.shp': shpOf([ring]), 'a.dbf': dbfOf('TEN', [in1258]) });
  expect((await dropped(zip, 'a.zip')).problems).toContainEqual({
    code: 'shapefile-incomplete',
    file: 'a.zip',
    layer: 'a',
    lacking: ['prj'],
  });
});

test.each([
  ['xa.dbf', dbfOf('TEN', [utf8('Cốc Pàng')])],
  // It begins as the shapes themselves do.
  ['xa.shx', shpOf([])],
  ['xa.prj', strToU8(prj)],
])('a part without its shapes is answered as such: %s', async (name, bytes) => {
  expect(await codes(bytes, name)).toEqual(['shapefile-part']);
});

const kml = `<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>
<NetworkLink><Link><href>http://example.org/a.kml</href></Link></NetworkLink>
<Folder><Placemark><name>Trạm y tế</name><ExtendedData><Data name="loai"><value>trạm</value></Data></ExtendedData>
<Point><coordinates>106.1,22.5,0</coordinates></Point></Placemark></Folder></Document></kml>`;

test.each([
  ['KML', kml, 'a.kml'],
  ['KMZ', zipSync({ 'files/x.png': strToU8('x'), 'doc.kml': strToU8(kml) }), 'a.kmz'],
])('%s: places with their names and data', async (_, bytes, name) => {
  const [layer] = await layersIn(bytes, name);
  expect(layer?.declared).toEqual({ kind: 'format' });
  expect(layer?.features).toHaveLength(1);
  expect(layer?.features).toMatchObject([
    { properties: { name: 'Trạm y tế', loai: 'trạm' }, geometry: { type: 'Point' } },
  ]);
});

test('a document that unfolds its own entities a billion times is harmless', async () => {
  const laughs = Array.from(
    { length: 9 },
    (_, at) => `<!ENTITY l${String(at + 1)} "${`&l${String(at)};`.repeat(10)}">`,
  );
  const text = `<?xml version="1.0"?><!DOCTYPE kml [<!ENTITY l0 "ha">${laughs.join('')}]><kml><Placemark><name>&l9;</name><Point><coordinates>106,22</coordinates></Point></Placemark></kml>`;
  const read = await dropped(text, 'a.kml');
  expect(['layers', 'refused']).toContain(read.kind);
  expect(JSON.stringify(read).length).toBeLessThan(10_000);
});

const geopackage = () =>
  geopackageOf([
    {
      name: 'xa',
      title: 'Ranh giới xã',
      epsg: 3405,
      features: [{ geometry: square, properties: { ten: 'Cốc Pàng' } }],
    },
    { name: 'xom', title: '', epsg: null, features: [{ geometry: null, properties: { ten: 'Xóm 1' } }] },
  ]);

test('a GeoPackage: each feature table is a layer under its title, with its system', async () => {
  const layers = await layersIn(await geopackage(), 'a.gpkg');
  expect(layers).toMatchObject([
    {
      name: 'Ranh giới xã',
      declared: { kind: 'epsg', code: 3405 },
      features: [{ properties: { fid: '1', ten: 'Cốc Pàng' }, geometry: square }],
    },
    {
      name: 'xom',
      declared: { kind: 'nothing' },
      features: [{ properties: { ten: 'Xóm 1' }, geometry: null }],
    },
  ]);
});

test('FlatGeobuf and TopoJSON', async () => {
  const [flat] = await layersIn(serialize(collection, 9210), 'a.fgb');
  expect(flat).toMatchObject({
    declared: { kind: 'epsg', code: 9210 },
    features: [{ properties: { ten: 'Cốc Pàng', so: '12' }, geometry: square }],
  });
  const topology = JSON.stringify({
    type: 'Topology',
    arcs: [ring],
    objects: {
      xa: { type: 'Polygon', arcs: [[0]], properties: { ten: 'Cốc Pàng' } },
      tram: { type: 'Point', coordinates: [106, 22.5] },
    },
  });
  expect(
    (await layersIn(topology, 'a.json')).map(({ name, features }) => [name, features[0]?.geometry?.type]),
  ).toEqual([
    ['xa', 'Polygon'],
    ['tram', 'Point'],
  ]);
});

test.each([
  ['a shapefile that is cut off', zipSync({ 'a.shp': shpOf([ring]).subarray(0, 60) }), 'a.zip', 'map-broken'],
  ['an archive without a map', zipSync({ 'a.txt': strToU8('x') }), 'a.zip', 'archive-without-map'],
  ['a path that climbs', zipSync({ '../a.shp': shpOf([ring]) }), 'a.zip', 'archive-unsafe-path'],
  ['a database that is none', utf8('SQLite format 3\u0000 and nothing more'), 'a.gpkg', 'map-broken'],
  ['FlatGeobuf that is cut off', serialize(collection).slice(0, -10), 'a.fgb', 'map-broken'],
  [
    'FlatGeobuf whose header ends in the middle, for which its reader counts without end',
    serialize(collection).slice(0, 29),
    'a.fgb',
    'map-broken',
  ],
  ['KML that is cut off', kml.slice(0, 300), 'a.kml', 'map-broken'],
  [
    'arcs that are not there',
    '{"type":"Topology","arcs":[],"objects":{"a":{"type":"Polygon","arcs":[[7]]}}}',
    'a.json',
    'map-broken',
  ],
])('%s is refused with one reason', async (_, bytes, name, code) => {
  expect(await codes(bytes, name)).toEqual([code]);
});

test('no bytes make a reader throw', async () => {
  const originals = [
    {
      name: 'a.zip',
      bytes: zipSync({ 'a.shp': shpOf([ring]), 'a.dbf': dbfOf('TEN', [in1258]) }, { level: 0 }),
    },
    { name: 'a.gpkg', bytes: await geopackage() },
    { name: 'a.fgb', bytes: serialize(collection) },
    { name: 'a.kml', bytes: utf8(kml) },
  ];
  const changes = fc.array(
    fc.tuple(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.nat(255)),
    { maxLength: 20 },
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...originals), changes, async ({ name, bytes }, changed) => {
      const copy = bytes.slice();
      for (const [at, value] of changed) copy[Math.floor(at * copy.length)] = value;
      expect(['layers', 'tables', 'refused']).toContain((await dropped(copy, name)).kind);
    }),
    { numRuns: 120 },
  );
}, 60_000);
