import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FeatureCollection, Geometry } from 'geojson';
import { topology } from 'topojson-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../../src/cli/runCommand.ts';
import { km2Of, rectangle, type Sides } from '../domain/hazard/rectangles.ts';

let folder = '';
const at = (name: string) => join(folder, name);

interface Drawn {
  readonly geometry: Geometry | null;
  readonly properties: Readonly<Record<string, string | number | null>>;
}
const put = (name: string, drawn: readonly Drawn[]) => {
  const features = drawn.map((each) => ({ type: 'Feature', ...each }));
  const collection = { type: 'FeatureCollection', features };
  const document = name.endsWith('.topojson')
    ? topology({ layer: collection as FeatureCollection })
    : collection;
  writeFileSync(at(name), JSON.stringify(document));
};

const west: Sides = [106, 22.5, 106.1, 22.6];
const east: Sides = [106.1, 22.5, 106.2, 22.6];
const high: Sides = [106.05, 22.5, 106.15, 22.6];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trong-diem-expose-'));
  const units = [
    { geometry: rectangle(west), properties: { ma: 'A', ho: 101 } },
    { geometry: rectangle(east), properties: { ma: 'B', ho: null } },
    { geometry: null, properties: { ma: 'C', ho: 7 } },
  ];
  put('xom.geojson', units);
  put('xom.topojson', units.slice(0, 2));
  put('vung.geojson', [
    { geometry: rectangle(high), properties: { cap: 'Nguy cơ cao', so: 1, ghi: 'x' } },
    { geometry: rectangle([106, 22.5, 106.06, 22.6]), properties: { cap: 'THẤP', so: 2, ghi: '' } },
  ]);
  put('sai.geojson', [
    { geometry: rectangle(high), properties: { cap: 'cao' } },
    { geometry: rectangle(high), properties: { cap: 'cấp 5' } },
  ]);
  put('hai.geojson', [{ geometry: rectangle(high), properties: { mot: 'cao', hai: 'thấp' } }]);
  put('diem.geojson', [
    { geometry: { type: 'Point', coordinates: [106, 22.5] }, properties: { cap: 'cao' } },
  ]);
  put('nhin.geojson', [{ geometry: rectangle([105, 22, 107, 22.55]), properties: {} }]);
  put('ho.geojson', [{ geometry: rectangle(west), properties: { ho: 2.5 } }]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Unit {
  readonly id: string;
  readonly areaKm2: number | null;
  readonly classes: Readonly<Record<string, number>>;
  readonly shares: Readonly<Record<string, number>>;
  readonly clearKm2: number;
  readonly notMappedKm2: number;
  readonly worst: string | null;
  readonly class: string;
  readonly mayBeHigher: boolean;
  readonly households: Readonly<Record<string, number | string>>;
}
interface Told {
  readonly earth: string;
  readonly classField: string;
  readonly coverage: string;
  readonly units: readonly Unit[];
  readonly totals: Omit<Unit, 'id'> & { readonly withoutHouseholds: readonly string[] };
  readonly withoutShape: readonly string[];
}

async function answer(...args: readonly string[]): Promise<Told> {
  const { output, error, code } = await runCommand(['expose', ...args]);
  expect({ error, code }).toEqual({ error: '', code: 0 });
  return JSON.parse(output) as Told;
}
async function fault(...args: readonly string[]): Promise<string> {
  const { output, error, code } = await runCommand(['expose', ...args]);
  expect({ output, code }).toEqual({ output: '', code: 1 });
  return error;
}
const files = (areas: string, hazard: string) => ['--areas', at(areas), '--hazard', at(hazard)];

describe('expose', () => {
  it('gives each unit its parts in km² and as shares, and says of which earth', async () => {
    const told = await answer(...files('xom.topojson', 'vung.geojson'), '--id', 'ma');
    expect(told).toMatchObject({
      earth: 'sphere 6371008.8 m, as Turf',
      classField: 'cap',
      coverage: 'zones',
    });
    const [one, other] = told.units;
    expect(one).toMatchObject({ id: 'A', worst: 'high', class: 'high', clearKm2: 0, notMappedKm2: 0 });
    expect(one?.areaKm2).toBeCloseTo(km2Of(west), 6);
    expect(one?.classes['high']).toBeCloseTo(km2Of(west) / 2, 5);
    expect(one?.classes['low']).toBeCloseTo(km2Of(west) / 2, 5);
    expect(one?.shares['low']).toBeCloseTo(0.5, 7);
    expect(other).toMatchObject({ id: 'B', worst: 'high', class: 'high' });
    expect(other?.notMappedKm2).toBeCloseTo(km2Of(east) / 2, 5);
    expect(told.totals.areaKm2).toBeCloseTo(km2Of(west) + km2Of(east), 6);
    expect(told.totals.shares['not-mapped']).toBeCloseTo(0.25, 7);
  });

  it('calls land clear only where it was looked at', async () => {
    const seen = await answer(
      ...files('xom.topojson', 'vung.geojson'),
      ...['--coverage', at('nhin.geojson'), '--share', '0.6'],
    );
    expect(seen.units[1]?.clearKm2).toBeCloseTo(km2Of([106.15, 22.5, 106.2, 22.55]), 5);
    expect(seen.units[1]?.class).toBe('not-mapped');
    expect(seen.units[1]?.mayBeHigher).toBe(true);
    const all = await answer(
      ...files('xom.topojson', 'vung.geojson'),
      ...['--coverage', 'everywhere', '--share', '0.6'],
    );
    expect(all.units[1]).toMatchObject({ notMappedKm2: 0, class: 'clear', mayBeHigher: false });
  });

  it('shares out whole households that add up, and names the units without', async () => {
    const told = await answer(
      ...files('xom.geojson', 'vung.geojson'),
      ...['--households', 'ho', '--id', 'ma'],
    );
    const [one, two, three] = told.units;
    expect(one?.households).toEqual({
      total: 101,
      low: 50,
      medium: 0,
      high: 51,
      'very-high': 0,
      clear: 0,
      'not-mapped': 0,
    });
    expect(two?.households['high']).toBe('not-reported');
    expect(three).toMatchObject({ areaKm2: null, class: 'not-mapped', households: { 'not-mapped': 7 } });
    expect(told.totals.households).toMatchObject({ total: 108, high: 51, 'not-mapped': 7 });
    expect(told.totals.withoutHouseholds).toEqual(['B']);
    expect(told.withoutShape).toEqual(['C']);
  });

  it('reads classes from a field that is named', async () => {
    const told = await answer(...files('xom.topojson', 'vung.geojson'), '--class', 'so');
    expect(told.units[1]?.classes['low']).toBeCloseTo(km2Of(east) / 2, 5);
    expect(told.units[0]?.classes['medium']).toBeCloseTo(km2Of([106, 22.5, 106.06, 22.6]), 5);
  });

  it('names the feature and the value that is no class', async () => {
    const text = await fault(...files('xom.topojson', 'sai.geojson'), '--class', 'cap');
    expect(text).toContain('feature 2, field “cap”: “cấp 5”');
    expect(await fault(...files('xom.topojson', 'sai.geojson'))).toContain('--class');
    expect(await fault(...files('xom.topojson', 'hai.geojson'))).toContain('mot, hai');
    expect(await fault(...files('xom.topojson', 'vung.geojson'), '--class', 'ghi')).toContain('feature 1');
  });

  it('refuses zones that are no areas, households that are none, and a share that is none', async () => {
    expect(await fault(...files('xom.topojson', 'diem.geojson'))).toContain('feature 1 is no area');
    expect(await fault(...files('ho.geojson', 'vung.geojson'), '--households', 'ho')).toContain('“2.5”');
    expect(await fault(...files('xom.topojson', 'vung.geojson'), '--share', '30')).toContain('--share 30');
  });

  it('asks which of several layers is meant', async () => {
    const areas = rectangle(west);
    const collection: FeatureCollection = {
      type: 'FeatureCollection',
      features: [{ type: 'Feature', geometry: areas, properties: { cap: 'cao' } }],
    };
    const other: FeatureCollection = {
      type: 'FeatureCollection',
      features: [{ type: 'Feature', geometry: areas, properties: { cap: 'thấp' } }],
    };
    writeFileSync(at('lop.topojson'), JSON.stringify(topology({ mot: collection, hai: other })));
    const text = await fault(...files('xom.topojson', 'lop.topojson'));
    expect(text).toMatch(/mot.*hai.*--hazard-layer/);
    const told = await answer(...files('xom.topojson', 'lop.topojson'), '--hazard-layer', 'hai');
    expect(told.units[0]?.class).toBe('low');
  });

  it('speaks Vietnamese', async () => {
    const text = await fault(...files('xom.topojson', 'sai.geojson'), '--class', 'cap', '--language', 'vi');
    expect(text).toContain('vùng thứ 2');
  });
});
