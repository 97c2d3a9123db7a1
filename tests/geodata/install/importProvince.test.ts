import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import proj4 from 'proj4';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importProgram } from '../../../geodata/install/importProgram.ts';
import { runProgram } from '../../../geodata/install/runProgram.ts';
import { buildAreas } from '../../../src/domain/area/buildAreas.ts';
import type { AreasFile, HamletsFile } from '../../../src/domain/area/AreasFile.ts';
import { hazardLayersOf } from '../../../src/data/hazardLayersOf.ts';
import type { HazardFile } from '../../../src/domain/hazard/HazardFile.ts';
import type { SitesFile } from '../../../src/domain/resettle/SitesFile.ts';
import { readBuilt } from '../readBuilt.ts';
import { collection, madeCommunes } from './madeProvince.ts';
import { madeUnits } from './madeSource.ts';

let root = '';
let folder = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'trong-diem-province-'));
  folder = join(root, 'installed/');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(name: string, text: string): string {
  writeFileSync(join(root, name), text);
  return join(root, name);
}

const run = (...args: string[]) =>
  runProgram(args, (rest, words, language) => importProgram(rest, words, language, folder));
const named = ['--province', 'Lạng Sơn', '--code', '20'];
const installed = <Shape>(name: string) => JSON.parse(readFileSync(`${folder}${name}`, 'utf8')) as Shape;

async function refused(...args: string[]): Promise<string> {
  const { output, error, code } = await run(...args);
  expect([output, code]).toEqual(['', 1]);
  expect(error).toMatch(/^[^\n]+ Nothing was changed\.\n$/);
  return error;
}

describe('the communes of another province', () => {
  it('make a data set of their own: units, areas, population, boundaries, and nothing of Cao Bằng', async () => {
    const ran = await run(put('lang-son.geojson', collection(madeCommunes())), ...named);
    expect([ran.error, ran.code]).toEqual(['', 0]);
    expect(ran.output).toContain('The portal now shows Lạng Sơn: 12 communes and wards');
    const areas = installed<AreasFile>('areas.json');
    expect(areas.province).toMatchObject({ name: 'Lạng Sơn', kind: 'tỉnh', code: '20' });
    expect(areas.communes2025).toHaveLength(12);
    expect(areas.communes2025[6]).toMatchObject({
      code: '06007',
      name: 'Đông Kinh',
      kind: 'phường',
      population: 4500,
    });
    // 0.08° by 0.08° at 21.72° N, by the ellipsoid.
    expect(areas.communes2025[6]?.areaKm2).toBeCloseTo(73.3, 0);
    expect(Object.keys(areas.boundaries)).toEqual(['province', 'commune2025']);
    expect([areas.communes2021, areas.districts, areas.sampleYears]).toEqual([[], [], []]);
    expect(areas.figuresFrom).toBe('lang-son.geojson');
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual([
      'areas.json',
      'communes.topo.json',
      'figures',
      'figures/place.json',
      'hamlets.json',
      'hazard.topo.json',
      'reports.json',
      'sites.json',
    ]);
    expect(hazardLayersOf(installed<HazardFile>('hazard.topo.json'))).toEqual([]);
    expect(installed<SitesFile>('sites.json').sites).toEqual([]);
    const sets = buildAreas(areas, installed<HamletsFile>('hamlets.json'));
    expect(sets.commune2025.areas).toHaveLength(12);
    expect(sets.commune2025.areas.every(({ seatUnknown }) => seatUnknown === true)).toBe(true);
    const { objects, arcs } = installed<Topology>('communes.topo.json');
    expect((objects['commune2025'] as GeometryCollection).geometries).toHaveLength(12);
    // One outline: corners that differ in the last binary digit are the same corner.
    expect(objects['province']).toMatchObject({ geometries: [{ id: '20', arcs: { length: 1 } }] });
    // 31 sides of squares, 17 of them shared: each is drawn once.
    expect(arcs.length).toBeLessThanOrEqual(31);
  });

  it('say which province they are, where the file does', async () => {
    const told = madeCommunes(() => ({ TEN_TINH: 'Tỉnh Lạng Sơn', MA_TINH: '20' }));
    expect((await run(put('xa.geojson', collection(told)))).code).toBe(0);
    expect(installed<AreasFile>('areas.json').province).toMatchObject({ name: 'Lạng Sơn', code: '20' });
  });

  it('are picked out of a file of the whole country', async () => {
    const country = madeCommunes((index) =>
      index < 8 ? { TEN_TINH: 'Lạng Sơn', MA_TINH: '20' } : { TEN_TINH: 'Thái Nguyên', MA_TINH: '19' },
    );
    const path = put('nuoc.geojson', collection(country));
    expect(await refused(path)).toContain('Lạng Sơn; Thái Nguyên');
    expect((await run(path, '--province', 'Tỉnh Thái Nguyên')).code).toBe(0);
    const { province, communes2025 } = installed<AreasFile>('areas.json');
    expect([province.name, province.code, communes2025.length]).toEqual(['Thái Nguyên', '19', 4]);
    expect(await refused(path, '--province', 'Hà Giang')).toContain('Lạng Sơn; Thái Nguyên');
  });

  it('may lie in several files, without codes and without population', async () => {
    const bare = madeCommunes().map((each) => ({ ...each, properties: { name: each.properties.TEN_XA } }));
    const files = [bare.slice(0, 5), bare.slice(5)].map((part, index) =>
      put(`part-${String(index)}.geojson`, collection(part)),
    );
    expect((await run(...files, ...named)).output).toContain('the file has no population');
    const { communes2025 } = installed<AreasFile>('areas.json');
    expect(communes2025).toHaveLength(12);
    expect(communes2025.map(({ code }) => code)[11]).toBe('00012');
    expect(communes2025.every(({ population }) => population === null)).toBe(true);
  });

  it('in metres are placed by the zone that is named, and asked about otherwise', async () => {
    const zone =
      '+proj=tmerc +lat_0=0 +lon_0=107.25 +k=0.9999 +x_0=500000 +y_0=0 +ellps=WGS84 ' +
      '+towgs84=-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278 +units=m';
    const metres = madeCommunes().map(({ geometry, ...rest }) => ({
      ...rest,
      geometry: {
        ...geometry,
        coordinates: geometry.coordinates.map((ring) => ring.map((point) => proj4('EPSG:4326', zone, point))),
      },
    }));
    const path = put('metres.geojson', collection(metres));
    expect(await refused(path, ...named)).toContain('--coordinates');
    const { code, error } = await run(path, ...named, '--coordinates', 'EPSG:9215');
    expect([error, code]).toEqual(['', 0]);
    const [lon, lat] = installed<AreasFile>('areas.json').communes2025[0]?.position ?? [0, 0];
    expect(Math.hypot(lon - 106.44, lat - 21.64)).toBeLessThan(0.05);
  });

  it('are the cities’ too', async () => {
    await run(put('xa.geojson', collection(madeCommunes())), '--province', 'Hải Phòng', '--code', '31');
    expect(installed<AreasFile>('areas.json').province.kind).toBe('thành phố');
  });
});

describe('the communes of Cao Bằng', () => {
  it('get real boundaries and keep everything else', async () => {
    const features = madeUnits().map(({ code, name, geometry }) => {
      return { type: 'Feature', properties: { code, name }, geometry };
    });
    const path = put('cao-bang.geojson', collection(features));
    const ran = await run(path, '--licence', 'CC BY 4.0', '--edition', '2025-07-01');
    expect([ran.error, ran.code]).toEqual(['', 0]);
    const areas = installed<AreasFile>('areas.json');
    const real = { source: 'cao-bang.geojson', edition: '2025-07-01', licence: 'CC BY 4.0' };
    expect(areas.boundaries).toMatchObject({ commune2025: real, commune2021: 'schematic' });
    expect(areas.communes2021).toEqual(readBuilt<AreasFile>('areas.json').communes2021);
    expect(await refused(put('some.geojson', collection(features.slice(3))))).toContain(
      '3 units are missing',
    );
  });
});

describe('what cannot become a portal changes nothing', () => {
  it('no province named', async () => {
    expect(await refused(put('xa.geojson', collection(madeCommunes())))).toContain('--province');
    expect(readdirSync(root)).toEqual(['xa.geojson']);
  });

  it('one code twice', async () => {
    const twice = madeCommunes((index) => (index === 1 ? { MA_XA: '06001' } : {}));
    const error = await refused(put('xa.geojson', collection(twice)), ...named);
    expect(error).toContain('Two shapes have the code 06001');
  });

  it('no names', async () => {
    const nameless = madeCommunes().map((each) => ({
      ...each,
      properties: { MA_XA: each.properties.MA_XA },
    }));
    expect(await refused(put('xa.geojson', collection(nameless)), ...named)).toContain(
      'names of the communes',
    );
  });

  it('points instead of areas, a table, a folder, no file', async () => {
    const point = { type: 'Point', coordinates: [106.5, 21.7] };
    const points = madeCommunes().map((each) => ({ ...each, geometry: point }));
    expect(await refused(put('points.geojson', collection(points)), ...named)).toContain('points.geojson');
    expect(await refused(put('a.csv', 'Mã,Tên\n1,a\n2,b\n'), ...named)).toContain('a.csv');
    mkdirSync(join(root, 'files'));
    expect(await refused(join(root, 'files'), ...named)).toContain('is a folder');
    expect(await refused(join(root, 'none.geojson'), ...named)).toContain('none.geojson');
    expect(await refused(...named)).toContain('FILE');
  });

  it('an option that is none, a code that is none', async () => {
    const path = put('xa.geojson', collection(madeCommunes()));
    expect(await refused(path, '--provinc', 'Lạng Sơn')).toContain('--provinc');
    expect(await refused(path, '--province', 'Lạng Sơn', '--code', 'LS')).toContain('--code LS');
    expect(await refused(path, ...named, '--edition', 'today')).toContain('--edition today');
    expect(await refused(path, ...named, '--coordinates', 'EPSG:1')).toContain('EPSG:1');
  });
});
