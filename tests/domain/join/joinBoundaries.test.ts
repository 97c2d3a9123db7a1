import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinBoundaries } from '../../../src/domain/join/joinBoundaries.ts';
import { readBoundaries, type ReadBoundaries } from '../../../src/domain/join/readBoundaries.ts';
import { layerOfGeojson } from '../../../src/domain/layer/layerOfGeojson.ts';
import { realAreas } from '../area/realAreas.ts';

const real = new URL('../../../../shared/real/cao-bang-communes-2025.geojson', import.meta.url);
const square = (x: number, y: number, size = 0.1) => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
];
const polygon = (...rings: unknown[]) => ({ type: 'Polygon', coordinates: rings });
const feature = (properties: unknown, geometry: unknown = polygon(square(106, 22.5))) => ({
  type: 'Feature',
  properties,
  geometry,
});
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });
/** As the GeoJSON format answers a document: its layer, or that it holds no feature. */
function boundariesIn(document: unknown): ReadBoundaries {
  const layer = layerOfGeojson(document, 'ranh.geojson');
  if (layer !== null) return readBoundaries(layer);
  return { layer: null, problems: [{ code: 'features-missing', file: 'ranh.geojson' }] };
}
function read(document: unknown) {
  const { layer, problems } = boundariesIn(document);
  if (layer === null) throw new Error(`refused: ${problems.at(-1)?.code ?? ''}`);
  return { layer, problems };
}
const refusal = (document: unknown) => {
  const { layer, problems } = boundariesIn(document);
  return layer === null ? problems.at(-1) : null;
};

/** The 56 units as an office might name them: other properties, other spellings, odd order. */
const made = collection(
  ...realAreas.commune2025.areas.toReversed().map(({ code, kind, name }) =>
    feature({
      OBJECTID: Number(code) * 7,
      MaXa: Number(code),
      TenXa: `${kind} ${name}`.replace('Hoà', 'Hòa').toUpperCase(),
      TINH: 'Cao Bằng',
      DienTich: 100.5,
    }),
  ),
);

test('a made file of the 56 units joins by code, whatever its properties are called', () => {
  const { layer, problems } = read(made);
  const report = joinBoundaries(layer, realAreas);
  expect(problems).toEqual([]);
  expect([report.set, report.setSureness, report.matched.length]).toEqual(['commune2025', 'found', 56]);
  expect([report.codeProperty, report.nameProperty]).toEqual(['MaXa', 'TenXa']);
  expect(report.features.map((each) => each?.id)).toEqual(
    realAreas.commune2025.areas.map(({ code }) => code),
  );
  expect(report.matched.filter(({ written }) => written !== null).map(({ area }) => area.name)).toEqual([
    'Hoà An',
    'Phục Hoà',
  ]);
});

test('and by its names alone', () => {
  const bare = collection(
    ...made.features.map((each) => {
      const { properties } = each as { properties: { TenXa: string } };
      return feature({ Label: properties.TenXa });
    }),
  );
  const report = joinBoundaries(read(bare).layer, realAreas);
  expect([report.set, report.matched.length, report.codeProperty, report.nameProperty]).toEqual([
    'commune2025',
    56,
    null,
    'Label',
  ]);
});

test.skipIf(!existsSync(real))(
  'the real file joins 56 of 56 by code, and by name alone (where it is present)',
  () => {
    const document = JSON.parse(readFileSync(real, 'utf8')) as {
      features: { properties: Record<string, unknown> }[];
    };
    const byCode = joinBoundaries(read(document).layer, realAreas);
    expect([byCode.set, byCode.setSureness, byCode.matched.length]).toEqual(['commune2025', 'found', 56]);
    expect(byCode.matched.every(({ how }) => how === 'code')).toBe(true);
    expect(byCode.features.every((each) => each !== null)).toBe(true);
    for (const each of document.features) delete each.properties['code'];
    const byName = joinBoundaries(read(document).layer, realAreas);
    expect([byName.set, byName.setSureness, byName.matched.length]).toEqual(['commune2025', 'found', 56]);
    expect(byName.matched.every(({ how }) => how === 'name')).toBe(true);
  },
);

test('the report speaks from both sides, by number of the feature', () => {
  const file = collection(
    feature({ ten: 'Cô Ba', ma: '01327' }),
    feature({ ten: 'Cô Ba', ma: '01327' }, polygon(square(106.2, 22.5))),
    feature({ ten: 'Xã lạ', ma: '09999' }),
    feature({ ten: 'Cốc Pàng', ma: '01324' }),
  );
  const report = joinBoundaries(read(file).layer, realAreas, 'commune2025');
  expect(report.matched.map(({ line, area }) => [line, area.name])).toEqual([[4, 'Cốc Pàng']]);
  expect(report.duplicates.map(({ lines }) => lines)).toEqual([[1, 2]]);
  expect(report.rowsWithoutUnit.map(({ line }) => line)).toEqual([3]);
  expect(report.unitsWithoutRow).toHaveLength(54);
  expect(report.features.filter((each) => each !== null)).toHaveLength(1);
});

test('a shape that cannot be drawn is left out with its number and name', () => {
  const { layer, problems } = read(
    collection(
      feature({ name: 'Cô Ba' }),
      feature({ name: 'Cốc Pàng' }, null),
      feature({ name: 'Hưng Đạo' }, polygon()),
      feature({ id: 7, ten_xa: 'Huy Giáp' }, { type: 'Point', coordinates: [106, 22] }),
      feature(
        { name: 'Sơn Lộ' },
        polygon([
          [106, 22],
          [106.1, 22],
        ]),
      ),
      feature(
        { name: 'Thông Nông' },
        polygon([
          [106, 22],
          [106.1, null],
          [106, 22.1],
        ]),
      ),
      feature({ name: 'Cần Yên' }, polygon(square(106, 22).slice(0, 4))),
      'nonsense',
    ),
  );
  expect(layer.features.map(({ number }) => number)).toEqual([1, 7]);
  expect(
    problems.map((each) => [each.code, 'feature' in each && each.feature, 'name' in each && each.name]),
  ).toEqual([
    ['geometry-empty', 2, 'Cốc Pàng'],
    ['geometry-empty', 3, 'Hưng Đạo'],
    ['ring-broken', 5, 'Sơn Lộ'],
    ['ring-broken', 6, 'Thông Nông'],
    ['ring-closed', 7, 'Cần Yên'],
    ['geometry-empty', 8, ''],
    ['geometry-not-polygon', 4, 'Huy Giáp'],
  ]);
  expect(layer.features[1]?.geometry.coordinates).toEqual([square(106, 22)]);
});

test.each([
  [null, 'features-missing'],
  ['text', 'features-missing'],
  [[], 'features-missing'],
  [{ type: 'FeatureCollection' }, 'features-missing'],
  [collection(), 'features-missing'],
  [
    collection(
      feature(
        {},
        {
          type: 'LineString',
          coordinates: [
            [106, 22],
            [107, 23],
          ],
        },
      ),
    ),
    'polygons-missing',
  ],
])('what holds no boundaries is refused (%#)', (document, code) => {
  expect(refusal(document)?.code).toBe(code);
});

test('no document throws', () => {
  const geometry = fc.record({
    type: fc.constantFrom('Polygon', 'MultiPolygon', 'Point', 'x'),
    coordinates: fc.oneof(
      fc.jsonValue(),
      fc.array(fc.array(fc.array(fc.double(), { maxLength: 3 }), { maxLength: 5 })),
    ),
  });
  const anyFeature = fc.oneof(
    fc.jsonValue(),
    fc.record({ properties: fc.jsonValue(), geometry: fc.oneof(geometry, fc.jsonValue()) }),
  );
  const document = fc.oneof(
    fc.jsonValue(),
    fc.array(anyFeature, { maxLength: 5 }).map((all) => collection(...all)),
  );
  fc.assert(
    fc.property(document, (any) => {
      const { layer } = boundariesIn(any);
      if (layer !== null) joinBoundaries(layer, realAreas);
    }),
    { numRuns: 200 },
  );
});
