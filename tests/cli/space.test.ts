import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Geometry, Position } from 'geojson';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../../src/cli/runCommand.ts';
import { systemByCode } from '../../src/domain/coordinates/systemByCode.ts';
import { transformer } from '../../src/domain/coordinates/transformer.ts';
import { mapPositions } from '../../src/domain/coordinates/mapPositions.ts';
import { box } from '../domain/space/tiling.ts';

/** One degree of a meridian on a ball of 6,371.0088 km: 2 π R / 360. */
const degree = 111.19508023353292;

let folder = '';
const at = (name: string) => join(folder, name);

type Given = readonly [
  geometry: Geometry | null,
  properties?: Readonly<Record<string, string | number | null>>,
];
function put(name: string, ...features: readonly Given[]): void {
  const all = features.map(([geometry, properties = {}]) => ({ type: 'Feature', geometry, properties }));
  writeFileSync(at(name), JSON.stringify({ type: 'FeatureCollection', features: all }));
}
const line = (...coordinates: Position[]): Geometry => ({ type: 'LineString', coordinates });
const point = (...coordinates: Position): Geometry => ({ type: 'Point', coordinates });
/** The same shape in metres of the zone of Cao Bằng. */
function inZone(geometry: Geometry): Geometry {
  const zone = systemByCode(9210);
  if (zone === undefined) throw new Error('no zone');
  return mapPositions(geometry, transformer(zone).fromWgs84);
}

const roads: readonly Given[] = [
  [line([106.05, 22.4], [106.05, 22.7]), { mat: 'nhựa' }],
  [line([106.1, 22.5], [106.1, 22.6]), { mat: 'bê tông' }],
  [line([106.15, 22.5], [106.15, 22.6]), { mat: 'đất' }],
  [line([106.25, 22.5], [106.25, 22.55]), { mat: null }],
];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trong-diem-space-'));
  put(
    'hamlets.geojson',
    [box(106, 22.5, 0.1), { code: 'a' }],
    [box(106.1, 22.5, 0.1), { code: 'b' }],
    [box(106.2, 22.5, 0.1), { code: 'c' }],
    [box(106.3, 22.5, 0.1), { code: 'd' }],
    [null, { code: 'e' }],
  );
  put('roads.geojson', ...roads, [point(106, 22.5), { mat: 'đất' }]);
  put('schools.geojson', [point(106.05, 22.58), { name: 'one' }], [point(106.15, 22.55), { name: 'two' }]);
  put('river.geojson', [line([105, 22.6], [106, 22.6], [107, 22.6])]);
  put('nothing.geojson', [null]);
  put(
    'metres.geojson',
    ...roads.map(([geometry, properties]): Given => [geometry && inZone(geometry), properties ?? {}]),
  );
  put('swapped.geojson', [point(22.58, 106.05)], [point(22.55, 106.15)]);
  writeFileSync(at('table.csv'), 'a,b\n1,2\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function answer(...args: readonly string[]): Promise<Record<string, unknown>> {
  const { output, error, code } = await runCommand(args);
  expect({ error, code }).toEqual({ error: '', code: 0 });
  return JSON.parse(output) as Record<string, unknown>;
}
const listOf = (told: Record<string, unknown>, name: string) =>
  told[name] as readonly Record<string, unknown>[];
const near = () => ['near', '--from', at('hamlets.geojson'), '--to', at('schools.geojson')];
const along = (...more: readonly string[]) => [
  ...['roads', '--areas', at('hamlets.geojson'), '--roads', at('roads.geojson')],
  ...['--surface', 'mat', '--hard', 'nhựa,bê tông', '--id', 'code', ...more],
];

describe('near', () => {
  it('tells the nearest of each, from a point inside, on which earth, and who has no shape', async () => {
    const told = await answer(...near(), '--id', 'code', '--to-id', 'name');
    expect(told).toMatchObject({ distance: 'km on a sphere of 6371.0088 km', n: 4, withoutShape: ['e'] });
    expect(told['measuredFrom']).toMatch(/point inside/);
    const [a, b, , , e] = listOf(told, 'features');
    expect(a).toMatchObject({
      id: 'a',
      number: 1,
      nearest: 'one',
      nearestNumber: 1,
      measuredFrom: 'point-inside',
    });
    expect(a?.['km']).toBeCloseTo(0.03 * degree, 9);
    expect(b).toMatchObject({ nearest: 'two', reason: null });
    expect(b?.['km']).toBeCloseTo(0, 6);
    expect(e).toEqual({
      ...{ id: 'e', number: 5, nearest: null, nearestNumber: null, km: null, measuredFrom: null, at: null },
      reason: 'geometry-empty',
    });
  });

  it('names shapes by their number where no field is named, and measures a line at its nearest point', async () => {
    const [one, two] = listOf(
      await answer('near', '--from', at('schools.geojson'), '--to', at('river.geojson')),
      'features',
    );
    expect([one?.['id'], one?.['nearest'], one?.['measuredFrom']]).toEqual(['1', '1', 'point']);
    // The river runs along great circles that bulge north of the parallel by some 30 m here.
    expect(Math.abs((one?.['km'] as number) - 0.02 * degree)).toBeLessThan(0.06);
    expect(Math.abs((two?.['km'] as number) - 0.05 * degree)).toBeLessThan(0.06);
  });

  it('reads coordinates that were swapped once it is told so', async () => {
    const call = ['near', '--from', at('hamlets.geojson'), '--to', at('swapped.geojson')];
    const { error, code } = await runCommand(call);
    expect(code).toBe(1);
    expect(error).toMatch(/--coordinates.* EPSG:4326 --swapped/);
    const told = await answer(...call, '--coordinates', 'EPSG:4326', '--swapped');
    expect(listOf(told, 'features')[0]?.['km']).toBeCloseTo(0.03 * degree, 9);
  });
});

describe('roads', () => {
  it('gives kilometres by surface, what is hardened, and why a share is missing', async () => {
    const told = await answer(...along());
    expect(told).toMatchObject({ distance: 'km on a sphere of 6371.0088 km', shapesThatAreNoRoads: 1 });
    const [a, b, c, d, e] = listOf(told, 'units');
    expect(a).toMatchObject({
      ...{ id: 'a', unknownKm: 0, hardenedShare: 1, reason: null },
      // The concrete road is the border of a and b: it counts for a, which comes first.
      km: {
        nhựa: expect.closeTo(0.1 * degree, 8),
        'bê tông': expect.closeTo(0.1 * degree, 8),
        đất: 0,
      } as object,
    });
    expect(b).toMatchObject({ hardenedShare: 0, hardenedKm: 0 });
    expect(c).toMatchObject({ hardenedShare: null, reason: 'incomplete' });
    expect(c?.['unknownKm']).toBeCloseTo(0.05 * degree, 8);
    expect(d).toMatchObject({ totalKm: 0, hardenedShare: null, reason: 'no-denominator' });
    expect(e).toMatchObject({ totalKm: null, km: null, reason: 'geometry-empty' });
    expect(told['kmInSeveralAreas']).toBeCloseTo(0.1 * degree, 8);
  });

  it('adds up: units, outside, and the whole length', async () => {
    const told = await answer(...along());
    const { inside, outside, whole } = told['totals'] as Record<
      string,
      { totalKm: number; km: Record<string, number> }
    >;
    const units = listOf(told, 'units').reduce(
      (sum, { totalKm }) => sum + ((totalKm as number | null) ?? 0),
      0,
    );
    expect(inside?.totalKm).toBeCloseTo(units, 9);
    expect(outside?.totalKm).toBeCloseTo(0.2 * degree, 8);
    expect(whole?.totalKm).toBeCloseTo(0.55 * degree, 8);
    expect((inside?.totalKm ?? NaN) + (outside?.totalKm ?? NaN)).toBeCloseTo(whole?.totalKm ?? NaN, 9);
    expect(whole?.km['nhựa']).toBeCloseTo(0.3 * degree, 8);
  });

  it('places roads in metres of VN-2000 that do not say so, by --coordinates', async () => {
    const metres = along().map((each) => (each === at('roads.geojson') ? at('metres.geojson') : each));
    const { error, code } = await runCommand(metres);
    expect([code, error]).toEqual([1, expect.stringMatching(/--coordinates.* EPSG:9210,/)]);
    const [a] = listOf(await answer(...metres, '--coordinates', 'EPSG:9210'), 'units');
    expect(a?.['totalKm']).toBeCloseTo(0.2 * degree, 4);
  });
});

describe('bad input', () => {
  it.each<[string, () => readonly string[], RegExp]>([
    ['a field that is not there', () => [...near(), '--id', 'ma'], /“ma”.*code/],
    ['a field of the other file', () => [...near(), '--to-id', 'code'], /“code”.*name/],
    ['no file to measure to', () => ['near', '--from', at('hamlets.geojson')], /--to is missing/],
    [
      'a table',
      () => ['near', '--from', at('table.csv'), '--to', at('schools.geojson')],
      /table\.csv.*no shapes/,
    ],
    [
      'nothing to be near to',
      () => ['near', '--from', at('hamlets.geojson'), '--to', at('nothing.geojson')],
      /nothing\.geojson.*no shape/,
    ],
    ['a layer that is not there', () => [...near(), '--to-layer', 'x'], /“x”.*Layers: /],
    [
      'a surface field that is not there',
      () => along().map((each) => (each === 'mat' ? 'surface' : each)),
      /“surface”.*mat/,
    ],
    [
      'a surface no road has',
      () => along().map((each) => (each === 'nhựa,bê tông' ? 'nhựa,asphalt' : each)),
      /“asphalt”.*“bê tông”, “nhựa”, “đất”/,
    ],
    [
      'no surface',
      () => along().map((each) => (each === 'nhựa,bê tông' ? ',' : each)),
      /--hard VALUE is missing/,
    ],
    [
      'areas that are none',
      () =>
        along().map((each) =>
          each === at('hamlets.geojson') ? at('schools.geojson') : each === 'code' ? 'name' : each,
        ),
      /no areas/,
    ],
    [
      'roads that are none',
      () =>
        along().map((each) =>
          each === at('roads.geojson') ? at('schools.geojson') : each === 'mat' ? 'name' : each,
        ),
      /no roads/,
    ],
  ])('%s: one line, nothing on standard output, not zero', async (_name, args, told) => {
    const { output, error, code } = await runCommand(args());
    expect([output, code]).toEqual(['', 1]);
    expect(error).toMatch(told);
    expect(error.trimEnd().split('\n')).toHaveLength(1);
  });

  it('is told in Vietnamese on demand', async () => {
    const wrong = along('--language', 'vi').map((each) => (each === 'nhựa,bê tông' ? 'asphalt' : each));
    expect((await runCommand(wrong)).error).toMatch(/không có đường nào ghi “asphalt”/);
  });
});
