import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { serialize } from 'flatgeobuf/lib/mjs/geojson.js';
import { utils, write, type BookType } from '@e965/xlsx';
import type { FeatureCollection } from 'geojson';
import { topology } from 'topojson-server';
import { expect, test } from 'vitest';
import { formats } from '../../src/data/formats.ts';
import { readFile } from '../../src/data/readFile.ts';
import { catalogue } from '../../src/domain/indicator/catalogue.ts';
import { noChoices } from '../../src/domain/reading/ReadingChoices.ts';
import { understand } from '../../src/domain/reading/understand.ts';
import { realAreas } from '../domain/area/realAreas.ts';
import { geopackageOf } from './geopackageBytes.ts';
import { dbfOf, shpOf } from './shapefileBytes.ts';

const ring = [
  [106, 22.5],
  [106, 22.6],
  [106.1, 22.6],
  [106.1, 22.5],
  [106, 22.5],
] as [number, number][];
const shapes: FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    { type: 'Feature', properties: { ten: 'Cốc Pàng' }, geometry: { type: 'Polygon', coordinates: [ring] } },
  ],
};
const rows = [
  ['BIỂU 1', ''],
  ['Tên xã', 'Số hộ nghèo 2024'],
  ['Cốc Pàng', 12],
  ['Cô Ba', 20],
];
const book = (bookType: BookType) => {
  const made = utils.book_new();
  utils.book_append_sheet(made, utils.aoa_to_sheet(rows), 'Biểu');
  return new Uint8Array(write(made, { type: 'array', bookType }) as ArrayBuffer);
};
const kml = strToU8(
  '<?xml version="1.0"?><kml><Placemark><name>Trạm</name><Point><coordinates>106,22.5</coordinates></Point></Placemark></kml>',
);

/** A small file of every kind, under the id of the format that reads it. */
const made = [
  { format: 'workbook', name: 'a.xlsx', bytes: book('xlsx') },
  { format: 'workbook', name: 'a.xls', bytes: book('biff8') },
  { format: 'workbook', name: 'a.ods', bytes: book('ods') },
  { format: 'spreadsheet-xml', name: 'b.xls', bytes: book('xlml') },
  { format: 'html', name: 'c.xls', bytes: book('html') },
  { format: 'csv', name: 'a.csv', bytes: strToU8(rows.map((row) => row.join(';')).join('\n')) },
  { format: 'geojson', name: 'a.geojson', bytes: strToU8(JSON.stringify(shapes)) },
  { format: 'topojson', name: 'a.topojson', bytes: strToU8(JSON.stringify(topology({ xa: shapes }))) },
  { format: 'kml', name: 'a.kml', bytes: kml },
  { format: 'kml', name: 'a.kmz', bytes: zipSync({ 'doc.kml': kml }, { level: 0 }) },
  { format: 'flatgeobuf', name: 'a.fgb', bytes: serialize(shapes) },
  {
    format: 'geopackage',
    name: 'a.gpkg',
    bytes: await geopackageOf([
      {
        name: 'xa',
        title: '',
        epsg: 4326,
        features: shapes.features.map(({ geometry }) => ({ geometry, properties: { ten: 'Cốc Pàng' } })),
      },
    ]),
  },
  {
    format: 'shapefile',
    name: 'a.zip',
    bytes: zipSync({ 'a.shp': shpOf([ring]), 'a.dbf': dbfOf('TEN', [strToU8('Cốc Pàng')]) }, { level: 0 }),
  },
  { format: 'shapefile', name: 'a.shp', bytes: shpOf([ring]) },
] as const;

const known = { sets: realAreas, indicators: catalogue };
async function understood(bytes: Uint8Array, name: string) {
  const read = await readFile([new File([bytes as Uint8Array<ArrayBuffer>], name)]);
  return understand(read, noChoices, known).understanding;
}

test('there is a made file for every format', () => {
  expect(new Set(made.map(({ format }) => format))).toEqual(new Set(formats.map(({ id }) => id)));
});

test.each(made)('$name of $format is read and understood whole', async ({ bytes, name }) => {
  const { kind, refusal } = await understood(bytes, name);
  expect([kind === 'tables' || kind === 'layers', refusal]).toEqual([true, null]);
});

const changes = fc.array(
  fc.tuple(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.nat(255)),
  { maxLength: 20 },
);

test.each(made)(
  'whatever happens to the bytes of $name, the way from file to report throws nothing',
  async ({ bytes, name }) => {
    await fc.assert(
      fc.asyncProperty(changes, fc.double({ min: 0, max: 1, noNaN: true }), async (changed, left) => {
        const copy = bytes.slice(0, Math.ceil(left * bytes.length));
        for (const [at, value] of changed) copy[Math.floor(at * copy.length)] = value;
        expect(['tables', 'layers', 'refused']).toContain((await understood(copy, name)).kind);
      }),
      { numRuns: 25 },
    );
  },
  120_000,
);

const collection = (coordinates: string) =>
  strToU8(
    `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"ten":"Cốc Pàng"},"geometry":{"type":"Polygon","coordinates":[${coordinates}]}}]}`,
  );

test.each([
  [
    'coordinates beyond all numbers',
    collection('[[1e999,22],[106,22.1],[106.1,22],[1e999,22]]'),
    'a.geojson',
  ],
  [
    'coordinates of 1e308',
    collection('[[1e308,1e308],[-1e308,22.1],[106.1,-1e308],[1e308,1e308]]'),
    'a.geojson',
  ],
  ['texts in place of coordinates', collection('[["a","b"],[null],[],{},[106]]'), 'a.geojson'],
  ['NaN in a shapefile', shpOf([ring.map(() => [NaN, NaN])]), 'a.shp'],
  ['1e308 in a shapefile', shpOf([ring.map(([x]) => [1e308, x * 1e306])]), 'a.shp'],
  [
    'NaN in KML',
    strToU8('<kml><Placemark><Point><coordinates>NaN,1e308</coordinates></Point></Placemark></kml>'),
    'a.kml',
  ],
])('%s are answered, and none of them is ever placed', async (_, bytes, name) => {
  const { refusal, problems, layer } = await understood(bytes, name);
  expect([...problems.first.map(({ code }) => code), layer?.question?.candidates.length ?? 0]).not.toEqual([
    0,
  ]);
  const bounds = layer?.bounds ?? null;
  expect(refusal !== null || bounds === null || Object.values(bounds).every(Number.isFinite)).toBe(true);
});

test('a ring of a million corners is read in seconds', async () => {
  const corners = Array.from({ length: 1_000_000 }, (_, at) => {
    const angle = (at / 1_000_000) * 2 * Math.PI;
    return `[${(106 + 0.1 * Math.cos(angle)).toFixed(7)},${(22.6 + 0.1 * Math.sin(angle)).toFixed(7)}]`;
  });
  const { kind, layer } = await understood(
    collection(`[${corners.join()},${corners[0] ?? ''}]`),
    'tron.geojson',
  );
  expect([kind, layer?.shapes.areas]).toEqual(['layers', 1]);
}, 60_000);
