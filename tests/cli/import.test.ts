import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../../src/cli/runCommand.ts';
import { dbfOf, shpOf } from '../data/shapefileBytes.ts';
import { realAreas } from '../domain/area/realAreas.ts';

let folder = '';
const at = (name: string) => join(folder, name);
const put = (name: string, content: string | Uint8Array) => writeFileSync(at(name), content);

interface Report {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly state: 'ready' | 'question' | 'refused';
  readonly refusal: string | null;
  readonly part: string | null;
  readonly sheet: { readonly columns: readonly { readonly [field: string]: unknown }[] } | null;
  readonly layer: { readonly candidates: readonly { readonly system: string }[] } | null;
  readonly join: {
    readonly set: string;
    readonly matched: readonly { readonly row: number; readonly unit: { readonly name: string } }[];
    readonly rowsWithoutUnit: readonly { readonly row: number; readonly name: string }[];
    readonly unitsWithoutRow: readonly unknown[];
  } | null;
  readonly problems: readonly {
    readonly code: string;
    readonly severity: string;
    readonly row: number | null;
    readonly sentence: string;
  }[];
}

async function imported(...args: string[]): Promise<{ reports: readonly Report[]; code: number }> {
  const { output, error, code } = await runCommand(['import', ...args]);
  expect(error).toBe('');
  return { reports: (JSON.parse(output) as { files: readonly Report[] }).files, code };
}

async function complaint(...args: string[]): Promise<string> {
  const { output, error, code } = await runCommand(['import', ...args]);
  expect([output, code]).toEqual(['', 1]);
  expect(error).toMatch(/^[^\n]+\n$/);
  return error;
}

const communes = realAreas.commune2025.areas;
const box = ([lon, lat]: readonly [number, number], size: number) => [
  [
    [lon, lat],
    [lon + size, lat],
    [lon + size, lat + size],
    [lon, lat + size],
    [lon, lat],
  ],
];
const shapes = (features: readonly object[]) => JSON.stringify({ type: 'FeatureCollection', features });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trong-diem-import-'));
  const rows = communes.map(({ code, name }, index) => `${code};${name};${String(index + 1)},5`);
  put('poor.csv', `Mã xã;Tên xã;Tỉ lệ hộ nghèo 2024 (%)\n${rows.join('\n')}\n99999;Không Có;3,5\n`);
  put('thousands.csv', `Mã xã;Số hộ\n${communes.map(({ code }) => `${code};1.234`).join('\n')}\n`);
  const units = communes.slice(0, 5).map(({ code, name, position }) => ({
    type: 'Feature',
    properties: { code, name },
    geometry: { type: 'Polygon', coordinates: box(position ?? [106, 22.6], 0.005) },
  }));
  put('units.geojson', shapes(units));
  const road = {
    type: 'LineString',
    coordinates: [
      [106.1, 22.6],
      [106.2, 22.7],
    ],
  };
  put('roads.geojson', shapes([{ type: 'Feature', properties: { name: 'QL3' }, geometry: road }]));
  const metres = communes.slice(0, 5).map((_, index) => ({
    type: 'Feature',
    properties: { note: 'a' },
    geometry: { type: 'Polygon', coordinates: box([544913 + index * 2000, 2508769], 1500) },
  }));
  put('metres.geojson', shapes(metres));
  put('empty.csv', '');
  put('broken.geojson', '{"type":"FeatureCollection","features":[{');
  mkdirSync(at('folder'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a table', () => {
  it('is reported from both sides with the row and the sentence of each problem', async () => {
    const { reports, code } = await imported(at('poor.csv'), '--as', 'table');
    const [report] = reports;
    expect([code, report?.state, report?.join?.set]).toEqual([0, 'ready', 'commune2025']);
    expect(report?.join?.matched).toHaveLength(56);
    expect(report?.join?.matched[0]).toMatchObject({ row: 2, unit: { name: 'Thục Phán ward' } });
    expect(report?.join?.unitsWithoutRow).toEqual([]);
    expect(report?.join?.rowsWithoutUnit).toMatchObject([{ row: 58, name: 'Không Có' }]);
    expect(report?.sheet?.columns[2]).toMatchObject({
      role: 'number',
      decimal: 'comma',
      year: 2024,
      figures: 56,
    });
    const lost = report?.problems.find(({ code: each }) => each === 'row-without-unit');
    expect(lost).toMatchObject({ severity: 'row', row: 58 });
    expect(lost?.sentence).toContain('poor.csv');
    expect(report?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('speaks Vietnamese when it is asked to', async () => {
    const { reports } = await imported(at('poor.csv'), '--as', 'table', '--language', 'vi');
    expect(reports[0]?.join?.matched[0]?.unit.name).toBe('Phường Thục Phán');
    expect(reports[0]?.problems.find(({ code }) => code === 'row-without-unit')?.sentence).toContain(
      'dòng 58',
    );
  });

  it('is read by the decimal sign that is given', async () => {
    const scaleOf = async (sign: string) => {
      const { reports } = await imported(at('thousands.csv'), '--as', 'table', '--decimal', sign);
      return reports[0]?.sheet?.columns[1]?.['decimal'];
    };
    expect([await scaleOf('comma'), await scaleOf('point')]).toEqual(['comma', 'point']);
  });

  it('is joined with the units that are asked for, even where it fits none of them', async () => {
    const { reports, code } = await imported(at('poor.csv'), ...['--as', 'table', '--level', 'hamlet']);
    expect([reports[0]?.state, code]).toEqual(['refused', 1]);
    expect(reports[0]?.problems.map((problem) => problem.code)).toContain('units-unknown');
  });
});

describe('shapes', () => {
  it('are joined as boundaries, and the units without a shape are named', async () => {
    const { reports, code } = await imported(
      at('units.geojson'),
      ...['--as', 'boundaries', '--level', 'commune', '--vintage', '2025'],
    );
    expect([code, reports[0]?.state]).toEqual([0, 'ready']);
    expect(reports[0]?.join?.matched).toHaveLength(5);
    expect(reports[0]?.join?.unitsWithoutRow).toHaveLength(51);
  });

  it('of a shapefile find their attributes and their system beside them', async () => {
    const ring = box(communes[0]?.position ?? [0, 0], 0.02)[0] as [number, number][];
    put('xa.shp', shpOf([ring]));
    put('XA.dbf', dbfOf('TEN', [new TextEncoder().encode(communes[0]?.name ?? '')]));
    put('xa.prj', 'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137,298.257223563]]]');
    const whole = await imported(at('xa.shp'), '--as', 'boundaries');
    expect(whole.reports[0]?.join?.matched).toHaveLength(1);
    expect(whole.reports[0]?.problems.map((problem) => problem.code)).not.toContain('shapefile-incomplete');
    // Typed one by one, as a shell spells out xa.*, they are one file all the same.
    const typed = await imported(at('XA.dbf'), at('xa.prj'), at('xa.shp'), '--as', 'boundaries');
    expect(typed).toEqual(whole);
  });

  it('are taken as roads', async () => {
    const { reports, code } = await imported(at('roads.geojson'), '--as', 'roads');
    expect([code, reports[0]?.state, reports[0]?.join]).toEqual([0, 'ready', null]);
  });

  it('that are no degrees are placed by the system that is given, and by nothing else', async () => {
    const open = await imported(at('metres.geojson'), '--as', 'hazard');
    expect([open.code, open.reports[0]?.state]).toEqual([1, 'question']);
    expect(open.reports[0]?.layer?.candidates.map(({ system }) => system)).toContain('EPSG:9210');
    const placed = await imported(at('metres.geojson'), '--as', 'hazard', '--coordinates', 'EPSG:9210');
    expect([placed.code, placed.reports[0]?.state]).toEqual([0, 'ready']);
  });

  it.skipIf(!existsSync('../shared/real/cao-bang-communes-2025.geojson'))(
    'of a published file join 56 of 56 (skipped where the file is not at hand)',
    async () => {
      const real = '../shared/real/cao-bang-communes-2025.geojson';
      const { reports, code } = await imported(real, '--as', 'boundaries');
      expect([code, reports[0]?.join?.matched.length]).toEqual([0, 56]);
    },
    60_000,
  );
});

describe('what cannot be taken in', () => {
  it('is refused with the portal’s own sentence, and the others are reported all the same', async () => {
    const { reports, code } = await imported(at('poor.csv'), at('empty.csv'), '--as', 'table');
    expect(code).toBe(1);
    expect(reports.map(({ file, state }) => [file, state])).toEqual([
      ['poor.csv', 'ready'],
      ['empty.csv', 'refused'],
    ]);
    expect(reports[1]?.refusal).toContain('empty.csv');
  });

  it('tells a file that was cut off', async () => {
    const { reports, code } = await imported(at('broken.geojson'), '--as', 'boundaries');
    expect([code, reports[0]?.problems.map((problem) => problem.code)]).toEqual([1, ['json-broken']]);
  });
});

describe('a wrong call', () => {
  it('is answered in one line that names the fault', async () => {
    expect(await complaint('--as', 'table')).toContain('FILE');
    expect(await complaint(at('poor.csv'))).toContain('--as');
    expect(await complaint(at('poor.csv'), '--as', 'map')).toContain('map');
    expect(await complaint(at('poor.csv'), '--as', 'table', '--level', 'ward')).toContain('ward');
    expect(await complaint(at('poor.csv'), '--as', 'table', '--vintage', '2023')).toContain('2023');
    expect(await complaint(at('poor.csv'), '--as', 'table', '--lavel', 'x')).toContain('--lavel');
    expect(await complaint(at('nowhere.csv'), '--as', 'table')).toContain('nowhere.csv');
    expect(await complaint(at('folder'), '--as', 'table')).toContain('folder');
    expect(await complaint(at('poor.csv'), '--as', 'roads')).toContain('poor.csv');
    expect(await complaint(at('roads.geojson'), '--as', 'table')).toContain('roads.geojson');
    expect(await complaint(at('poor.csv'), '--as', 'table', '--sheet', 'Trang 9')).toContain('Trang 9');
    expect(await complaint(at('metres.geojson'), '--as', 'hazard', '--coordinates', 'EPSG:1')).toContain(
      'EPSG:1',
    );
    expect(
      await complaint(at('poor.csv'), '--as', 'table', '--level', 'district', '--vintage', '2025'),
    ).toContain('1 July 2025');
  });
});

describe('the program', () => {
  it('prints JSON and nothing else, and its exit code tells', async () => {
    const run = promisify(execFile);
    const program = ['--silent', 'run', 'cli', '--', 'import'];
    const good = await run('npm', [...program, at('poor.csv'), '--as', 'table']);
    expect(good.stderr).toBe('');
    expect(JSON.parse(good.stdout)).toHaveProperty('files');
    const bad = run('npm', [...program, at('empty.csv'), '--as', 'table']);
    await expect(bad).rejects.toMatchObject({ code: 1, stdout: expect.stringContaining('"refused"') });
  }, 60_000);
});
