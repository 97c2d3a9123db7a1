import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { areaKm2 } from '../../../geodata/install/areaKm2.ts';
import { fetchBoundaries } from '../../../geodata/install/fetchBoundaries.ts';
import type { PublishedSource } from '../../../geodata/install/PublishedSource.ts';
import published from '../../../geodata/install/publishedSource.json' with { type: 'json' };
import { runProgram } from '../../../geodata/install/runProgram.ts';
import type { UnitShape } from '../../../geodata/install/UnitShape.ts';
import type { AreasFile } from '../../../src/domain/area/AreasFile.ts';
import { readBuilt } from '../readBuilt.ts';
import { localServer, type LocalServer, type Trick } from './localServer.ts';
import { commits, madeSource, madeUnits, pinned, type MadeSource } from './madeSource.ts';

let root = '';
let folder = '';
let server: LocalServer | null = null;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'trong-diem-fetch-'));
  folder = join(root, 'installed/');
});

afterEach(async () => {
  await server?.close();
  server = null;
  rmSync(root, { recursive: true, force: true });
});

const installed = <Shape>(name: string) => JSON.parse(readFileSync(`${folder}${name}`, 'utf8')) as Shape;

/** One run, as a terminal sees it. */
async function run({ source, files }: MadeSource, trick?: Trick, milliseconds = 5000) {
  server = await localServer(files, trick);
  const { address } = server;
  return runProgram([], async () => {
    await fetchBoundaries(source, address, folder, { milliseconds, attempts: 2 });
    return ['done'];
  });
}

/** Runs where something is already installed, and holds that it is left as it was. */
async function refused(made: MadeSource, trick?: Trick, milliseconds?: number): Promise<string> {
  mkdirSync(folder);
  writeFileSync(`${folder}areas.json`, JSON.stringify(readBuilt('areas.json')));
  const before = readFileSync(`${folder}areas.json`, 'utf8');
  const { output, error, code } = await run(made, trick, milliseconds);
  expect([output, code]).toEqual(['', 1]);
  expect(error).toMatch(/^[^\n]+ Nothing was changed\.\n$/);
  expect(readdirSync(root)).toEqual(['installed']);
  expect(readdirSync(folder)).toEqual(['areas.json']);
  expect(readFileSync(`${folder}areas.json`, 'utf8')).toBe(before);
  return error;
}

const small = pinned([
  { path: 'a.geojson', text: '{"a":1}' },
  { path: 'b.geojson', text: '{"b":2}' },
]);
const secondFile = (path: string) => path.endsWith('b.geojson');

describe('boundaries that hold', () => {
  it('replace the schematic ones of the 56 units and of the province, and nothing else', async () => {
    const ran = await run(madeSource(madeUnits()));
    expect(ran).toEqual({ output: 'done\n', error: '', code: 0 });
    const areas = installed<AreasFile>('areas.json');
    const real = {
      source: `github.com/made/provinces (${commits[0].slice(0, 7)})`,
      edition: null,
      licence: 'MIT',
    };
    expect(areas.boundaries).toEqual({
      province: real,
      commune2025: real,
      district: 'schematic',
      commune2021: 'schematic',
      hamlet: 'schematic',
    });
    expect(areas).toEqual({ ...readBuilt<AreasFile>('areas.json'), boundaries: areas.boundaries });
    expect(installed('communes.topo.json')).toEqual(readBuilt('communes.topo.json'));
    expect(readdirSync(`${folder}figures`)).toHaveLength(13);
    expect(readdirSync(root)).toEqual(['installed']);
  });

  it('keep their shared borders when they are thinned', async () => {
    await run(madeSource(madeUnits()));
    const topology = installed<Topology>('real.topo.json');
    const units = feature(topology, topology.objects['commune2025'] as GeometryCollection).features;
    const [province] = feature(topology, topology.objects['province'] as GeometryCollection).features;
    const sum = units.reduce((km2, unit) => km2 + areaKm2(unit as UnitShape), 0);
    expect(units).toHaveLength(56);
    expect(sum / areaKm2(province as UnitShape)).toBeCloseTo(1, 5);
    const { communes2025 } = readBuilt<AreasFile>('areas.json');
    for (const { code, areaKm2: due } of communes2025) {
      const unit = units.find(({ id }) => id === code) as UnitShape;
      expect(Math.abs(areaKm2(unit) / due - 1), code).toBeLessThan(0.01);
    }
  });

  it('are recorded with what was read: every file, its sum, its commit, the licence', async () => {
    const made = madeSource(madeUnits());
    await run(made);
    const record = installed<PublishedSource>('source.json');
    expect(record.licence).toBe('MIT');
    expect(record.files).toHaveLength(56);
    expect(record.files[0]).toEqual({ ...made.source.files[0], commit: commits[0] });
  });

  it('may lie at the other commit, and a server that stumbles is asked again', async () => {
    const made = madeSource(madeUnits());
    const moved = new Map(
      [...made.files].map(([path, text]) => [path.replace(commits[0], commits[1]), text] as const),
    );
    let stumbled = false;
    const ran = await run({ ...made, files: moved }, (path, response) => {
      if (stumbled || !path.includes(commits[1])) return false;
      stumbled = true;
      response.statusCode = 503;
      response.end();
      return true;
    });
    expect([ran.code, stumbled]).toEqual([0, true]);
    expect(installed<PublishedSource>('source.json').files[0]).toMatchObject({ commit: commits[1] });
  });
});

describe('everything that can go wrong changes nothing and is said in one line', () => {
  it('no server', async () => {
    const closed = await localServer(new Map());
    await closed.close();
    const { error, code } = await runProgram([], async () => {
      await fetchBoundaries(small.source, closed.address, folder, { milliseconds: 2000, attempts: 2 });
      return [];
    });
    expect([code, existsSync(folder)]).toEqual([1, false]);
    expect(error).toBe(
      '127.0.0.1 cannot be reached (ECONNREFUSED): check the network and run this again. Nothing was changed.\n',
    );
  });

  it('a file that is not there', async () => {
    const files = new Map([...small.files].filter(([path]) => !secondFile(path)));
    expect(await refused({ ...small, files })).toContain(
      'no longer has the file made/provinces/json/04/b.geojson',
    );
  });

  it('a server that answers with an error', async () => {
    const broken: Trick = (_path, response) => {
      response.statusCode = 500;
      response.end();
      return true;
    };
    expect(await refused(small, broken)).toContain('the server answered 500');
  });

  it('another content of the same length', async () => {
    const files = new Map([...small.files].map(([path, text]) => [path, text.replace('2', '3')] as const));
    const other = createHash('sha256').update('{"b":3}').digest('hex');
    expect(await refused({ ...small, files })).toContain(`its SHA-256 is ${other}`);
  });

  it('a longer file', async () => {
    const files = new Map([...small.files].map(([path, text]) => [path, `${text}\n`] as const));
    expect(await refused({ ...small, files })).toContain('is not the one that is pinned');
  });

  it('a file cut short', async () => {
    const files = new Map([...small.files].map(([path, text]) => [path, text.slice(0, 3)] as const));
    expect(await refused({ ...small, files })).toMatch(/came cut short: 3 of 7 bytes/);
  });

  it('a connection that breaks in the middle', async () => {
    const breaking: Trick = (path, response) => {
      if (!secondFile(path)) return false;
      response.writeHead(200, { 'content-length': '7' });
      response.write('{"');
      setTimeout(() => response.destroy(), 50);
      return true;
    };
    expect(await refused(small, breaking)).toContain('the connection broke in the middle');
  });

  it('a server that never ends its answer', async () => {
    const endless: Trick = (path, response) => {
      if (!secondFile(path)) return false;
      response.write('{');
      return true;
    };
    expect(await refused(small, endless, 300)).toContain('did not come whole within 1 seconds');
  });

  it('a file that is no JSON', async () => {
    const text = '<!doctype html><title>404</title>';
    expect(await refused(pinned([{ path: 'a.geojson', text }]))).toContain('a.geojson');
  });

  it('JSON without shapes', async () => {
    expect(await refused(pinned([{ path: 'a.geojson', text: '{"a":1}' }]))).toContain('a.geojson');
  });

  it('units of other codes', async () => {
    const [first, ...others] = madeUnits();
    const renamed = first === undefined ? others : [{ ...first, code: '06001', name: 'Nơi Khác' }, ...others];
    expect(await refused(madeSource(renamed))).toContain(
      'Boundaries of 1 units are missing: Thục Phán (01273)',
    );
  });

  it('a unit that is not the size it should be', async () => {
    const units = madeUnits();
    const [west, east] = [units[3], units[4]];
    if (west === undefined || east === undefined) throw new Error('two units are needed');
    // Bảo Lâm with the outline of Lý Bôn, which is 7 % larger, and the other way round.
    [west.geometry, east.geometry] = [east.geometry, west.geometry];
    const error = await refused(madeSource(units));
    expect(error).toContain('Areas are off by more than 3 %');
    expect(error).toMatch(/Bảo Lâm \(01290\) 17\d(\.\d)? instead of 161\.82 km²/);
  });

  it('a seat outside its unit', async () => {
    const units = madeUnits();
    const { communes2025 } = readBuilt<AreasFile>('areas.json');
    const size = (code: string) => communes2025.find((unit) => unit.code === code)?.areaKm2 ?? 0;
    const pair = units.flatMap((one) =>
      units
        .filter(({ code }) => code > one.code && Math.abs(size(code) / size(one.code) - 1) < 0.01)
        .map((other) => [one, other] as const),
    )[0];
    if (pair === undefined) throw new Error('two units of one size are needed');
    const [one, other] = pair;
    [one.geometry, other.geometry] = [other.geometry, one.geometry];
    const error = await refused(madeSource(units));
    expect(error).toContain('The seat lies outside the boundary of');
    expect(error).toContain(one.code);
  });

  it('an installation that shows another province', async () => {
    mkdirSync(folder);
    const areas = readBuilt<AreasFile>('areas.json');
    const province = { ...areas.province, code: '20', name: 'Lạng Sơn' };
    writeFileSync(`${folder}areas.json`, JSON.stringify({ ...areas, province }));
    const { error } = await run(small);
    expect(error).toContain('The installed data are of Lạng Sơn');
    expect(server?.asked).toEqual([]);
  });
});

describe('the pinned source', () => {
  it('names 56 files, each with its size and sum', () => {
    const { communes2025 } = readBuilt<AreasFile>('areas.json');
    expect(published.files.map(({ path }) => /^wards\/(\d{5})_[a-z_]+\.geojson$/.exec(path)?.[1])).toEqual(
      communes2025.map(({ code }) => code),
    );
    for (const { bytes, sha256 } of published.files) {
      expect(bytes).toBeGreaterThan(10_000);
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    }
  });

  const planners = '../shared/real/cao-bang-communes-2025.geojson';
  it.skipIf(!existsSync(planners))(
    'installs what a planner got from it (skipped where that file is not at hand)',
    async () => {
      const { features } = JSON.parse(readFileSync(planners, 'utf8')) as {
        features: readonly { readonly id: string; readonly bbox: readonly number[] }[];
      };
      // The repository holds each unit as a collection of its own, indented by two.
      const files = new Map(
        published.files.map(({ path }) => {
          const one = features.find(({ id }) => path.includes(id));
          const text = JSON.stringify(
            { type: 'FeatureCollection', bbox: one?.bbox, features: [one] },
            null,
            2,
          );
          const [commit = ''] = published.commits;
          return [`/${published.repository}/${commit}/${published.folder}/${path}`, text] as const;
        }),
      );
      const ran = await run({ source: published, files }, undefined, 60_000);
      expect(ran).toEqual({ output: 'done\n', error: '', code: 0 });
      const topology = installed<Topology>('real.topo.json');
      expect((topology.objects['commune2025'] as GeometryCollection).geometries).toHaveLength(56);
      expect(readFileSync(`${folder}real.topo.json`).length).toBeLessThan(400_000);
    },
    120_000,
  );
});
