import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { topology } from 'topojson-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../../src/cli/runCommand.ts';
import { geopackageOf } from '../data/geopackageBytes.ts';
import { dbfOf, shpOf } from '../data/shapefileBytes.ts';
import { crime, neighbours } from '../domain/space/columbus.ts';
import { calemp } from '../domain/classify/calemp.ts';
import { listsOf, squares } from '../domain/space/lattice.ts';

let folder = '';
const at = (name: string) => join(folder, name);
const put = (name: string, text: string | Uint8Array) => writeFileSync(at(name), text);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'trong-diem-cli-'));
  const gal = listsOf(neighbours).map((list, unit) => {
    const others = list.map((other) => String(other + 1)).join(' ');
    return `${String(unit + 1)} ${String(list.length)}\n${others}`;
  });
  put('columbus.gal', `49\n${gal.join('\n')}\n`);
  put(
    'columbus.csv',
    `name,CRIME\n${[...crime].map((value, unit) => `n${String(unit)},${String(value)}`).join('\n')}`,
  );
  put('calemp.csv', `emp\n${calemp.join('\n')}`);
  put('semicolons.csv', 'mã;tỉ lệ\na;1,5\nb;\nc;2,5\nd;10,25\n');
  const features = squares(3, 3).map((geometry, unit) => ({
    type: 'Feature',
    geometry,
    properties: { code: `q${String(unit + 1)}`, y: unit + 1, z: unit === 4 ? null : unit ** 2 },
  }));
  const collection = { type: 'FeatureCollection', features } as const;
  put('lattice.geojson', JSON.stringify(collection));
  put('lattice.topojson', JSON.stringify(topology({ lattice: collection as FeatureCollection })));
  const rows = features.map(({ geometry, properties: { code, y } }) => ({
    geometry,
    properties: { code, y },
  }));
  put('lattice.gpkg', await geopackageOf([{ name: 'o', title: '', epsg: 3405, features: rows }]));
  put('lattice.shp', shpOf(squares(3, 3).map(({ coordinates: [ring = []] }) => ring as [number, number][])));
  put(
    'lattice.dbf',
    dbfOf(
      'y',
      rows.map(({ properties }) => new TextEncoder().encode(String(properties.y))),
    ),
  );
  put('people.csv', 'id,a,b,c,d,where\n1,0,0,0,0,N\n2,0,1,0,1,N\n3,1,1,1,1,S\n4,0,1,0,0,S\n');
  put('index.csv', 'code,poor,water,road\nA,10,0.9,2\nB,20,0.5,8\nC,30,,5\nD,5,0.1,1\n');
  const indicators = [
    { column: 'poor', direction: 'higher-is-worse', weight: 3, dimension: 'people' },
    { column: 'water', direction: 'higher-is-better', weight: 1, dimension: 'people' },
    { column: 'road', direction: 1, dimension: 'access' },
  ];
  const plan = { indicators, dimensions: { people: 60, access: 40 }, id: 'code', top: 2 };
  put('undecided.json', JSON.stringify(plan));
  put('plan.json', JSON.stringify({ ...plan, missing: 'others', coverage: 0.5 }));
  put('wrong.json', JSON.stringify({ indicators: [{ column: 'poor', direction: 'up' }] }));
  put(
    'hamlets.csv',
    'id,minority-share,poor,nearPoor,households,roadHardenedKm,roadKm,grid-power\nh1,0.95,20,10,100,5.8,12,95%\nh2,0.95,20,10,100,,,95%\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function answer(...args: readonly string[]): Promise<Record<string, unknown>> {
  const { output, error, code } = await runCommand(args);
  expect({ error, code }).toEqual({ error: '', code: 0 });
  return JSON.parse(output) as Record<string, unknown>;
}
const unitsOf = (told: Record<string, unknown>) => told['units'] as readonly Record<string, unknown>[];
const geo = () => ['--geo', at('columbus.gal'), '--csv', at('columbus.csv'), '--value', 'CRIME'];

describe('statistics of the map', () => {
  it('moran: crime in Columbus as in spdep 1.2-7', async () => {
    const told = await answer('moran', ...geo());
    expect(told['I']).toBeCloseTo(0.485770913661773163, 14);
    expect(told['varianceRandomisation']).toBeCloseTo(0.008991121321779066, 15);
    expect(told).toMatchObject({
      ...{ n: 49, permutations: 999, seed: 1, isolates: [], missing: [], warnings: [] },
      weights: { weights: 'gal', standardisation: 'row', links: 230 },
      pPermutation: 0.001,
    });
    expect(await answer('moran', ...geo())).toEqual(told);
  });

  it('lisa: every unit with quadrant, p and whether it stands out after the false discovery rate', async () => {
    const told = await answer('lisa', ...geo(), '--id', 'name');
    const units = unitsOf(told);
    expect(units).toHaveLength(49);
    expect(units[0]?.['id']).toBe('n0');
    expect(units[0]?.['I']).toBeCloseTo(0.73681849060835625 * (48 / 49), 13);
    expect(told['falseDiscoveryControl']).toBe('benjamini-hochberg');
    const single = await answer('lisa', ...geo(), '--no-fdr');
    const standing = (all: readonly Record<string, unknown>[]) =>
      all.filter((each) => each['significant'] === true).length;
    expect(standing(unitsOf(single))).toBeGreaterThan(standing(units));
  });

  it('hotspot: Gi and Gi* as in spdep', async () => {
    const [first] = unitsOf(await answer('hotspot', ...geo(), '--permutations', '99'));
    expect(first).toMatchObject({
      Gi: { z: expect.closeTo(-0.93780765103526142, 11) as number },
      GiStar: { z: expect.closeTo(-1.43277965396642837, 11) as number },
    });
  });

  it.each(['lattice.topojson', 'lattice.gpkg', 'lattice.shp'])(
    'of %s are those of the same map as GeoJSON',
    async (name) => {
      const moran = (file: string) => answer('moran', '--geo', at(file), '--value', 'y', '--weights', 'rook');
      expect(await moran(name)).toEqual(await moran('lattice.geojson'));
    },
  );

  it('borders of a GeoJSON, the variances of Cliff and Ord, and a unit that is missing', async () => {
    const lattice = ['--geo', at('lattice.geojson'), '--weights', 'rook', '--binary'];
    const told = await answer('moran', ...lattice, '--value', 'y');
    expect(told['varianceNormality']).toBeCloseTo(0.053125, 14);
    expect(told['varianceRandomisation']).toBeCloseTo(0.0596875, 14);
    const holed = await answer('moran', ...lattice, '--value', 'z', '--id', 'code');
    expect(holed).toMatchObject({ n: 8, missing: ['q5'], weights: { links: 16 } });
    const codes = (holed['warnings'] as readonly { readonly code: string }[]).map(({ code }) => code);
    expect(codes).toEqual(['small-n', 'missing']);
  });
});

describe('classes, poverty, scores and flags', () => {
  it('classify: natural breaks of calemp as in mapclassify, unrounded', async () => {
    const told = await answer(
      'classify',
      '--csv',
      at('calemp.csv'),
      '--column',
      'emp',
      '--method',
      'natural',
      '--classes',
      '5',
    );
    expect(told['bins']).toEqual([75.29, 192.05, 370.5, 722.85, 4111.45]);
    expect(told['counts']).toEqual([49, 3, 4, 1, 1]);
    const deviation = await answer(
      'classify',
      '--csv',
      at('calemp.csv'),
      '--column',
      'emp',
      '--method',
      'deviation',
    );
    expect(deviation['counts']).toEqual([0, 0, 56, 1, 1]);
  });

  it('reads semicolons and decimal commas, and empty cells as missing', async () => {
    const told = await answer(
      'classify',
      '--csv',
      at('semicolons.csv'),
      '--column',
      'tỉ lệ',
      '--method',
      'manual',
      '--breaks',
      '2',
      '--id',
      'mã',
    );
    expect(told).toMatchObject({ n: 3, missing: ['b'], breaks: [2], bins: [2, 10.25], counts: [1, 2] });
  });

  it('mpi: the example of Alkire and Foster', async () => {
    const told = await answer(
      'mpi',
      '--csv',
      at('people.csv'),
      '--indicators',
      'a,b,c,d',
      '--cutoff',
      '2',
      '--group',
      'where',
    );
    expect(told).toMatchObject({
      H: 0.5,
      A: 0.75,
      M0: 0.375,
      groups: [{ group: 'N', populationShare: 0.5, M0: 0.25 }, { M0: 0.5 }],
    });
    const weighted = await answer(
      'mpi',
      '--csv',
      at('people.csv'),
      '--indicators',
      'a,b,c,d',
      '--cutoff',
      '1/3',
      '--weights',
      '1/3,1/6,1/6,1/3',
    );
    // Person 2 reaches 1/6 + 1/3, person 3 all of it, person 4 only 1/6.
    expect(weighted['H']).toBe(0.5);
  });

  it('score: two levels by hand, contributions that add up', async () => {
    const told = await answer('score', '--plan', at('plan.json'), '--csv', at('index.csv'));
    const [, second, third] = unitsOf(told);
    // poor (20 - 5) / 25 = 0.6, water (0.9 - 0.5) / 0.8 = 0.5, road 1: 0.6 × (3 × 0.6 + 0.5) / 4 + 0.4
    expect(second?.['score']).toBeCloseTo(100 * (0.6 * 0.575 + 0.4), 12);
    expect(third).toMatchObject({ id: 'C', rank: 1, missing: ['water'], reason: null });
    expect(third?.['coverage']).toBeCloseTo(0.85, 12);
    const points = Object.values(second?.['contributions'] as Readonly<Record<string, number>>);
    expect(points.reduce((sum, each) => sum + each, 0)).toBeCloseTo(second?.['score'] as number, 12);
    expect(told['order']).toEqual(['C', 'B', 'D', 'A']);
  });

  it('sensitivity: intervals, chances and groups, the same for a seed', async () => {
    const call = [
      'sensitivity',
      '--plan',
      at('plan.json'),
      '--csv',
      at('index.csv'),
      '--draws',
      '300',
      '--seed',
      '4',
    ];
    const told = await answer(...call);
    expect(await answer(...call)).toEqual(told);
    for (const unit of unitsOf(told)) {
      expect(unit['rank5'] as number).toBeLessThanOrEqual(unit['rank95'] as number);
      expect(unit['probabilityInTop'] as number).toBeLessThanOrEqual(1);
    }
    expect(told['meaning']).toMatch(/not a confidence interval/);
  });

  it('flag: class, reason, distance in own terms, and what to collect', async () => {
    const told = await answer(
      'flag',
      '--rules',
      'decree-272-2025-hamlets',
      '--csv',
      at('hamlets.csv'),
      '--id',
      'id',
    );
    const [first, second] = unitsOf(told);
    expect(first).toMatchObject({ id: 'h1', class: 'especially-difficult', flagged: true });
    const amounts = (first?.['changes'] as readonly { readonly amount: number }[]).map(
      ({ amount }) => amount,
    );
    expect(amounts[0]).toBe(-8);
    expect(amounts[1]).toBeCloseTo(1.4, 12);
    expect(second).toMatchObject({ status: 'open', flagged: null, missing: ['hardened-road-share'] });
    const own = await answer(
      'flag',
      '--rules',
      'decree-272-2025-hamlets',
      '--csv',
      at('hamlets.csv'),
      '--set',
      'poverty-4-times=0.5',
    );
    expect(own['rules']).toMatchObject({ ownCopy: { changed: ['poverty-4-times'] } });
    expect(unitsOf(own)[0]?.['class']).toBe('other');
  });
});

describe('bad input', () => {
  const lattice = () => ['--geo', at('lattice.geojson'), '--value'];
  it.each<[string, () => readonly string[], RegExp]>([
    ['no such command', () => ['mroan'], /mroan.*moran/],
    ['an option that is none', () => ['moran', ...geo(), '--permutation', '9'], /--permutation/],
    [
      'a file that is not there',
      () => ['mpi', '--csv', at('no.csv'), '--indicators', 'a', '--cutoff', '1'],
      /no\.csv/,
    ],
    [
      'a column that is not there',
      () => ['moran', ...lattice(), 'x', '--weights', 'rook'],
      /“x”.*code, y, z/,
    ],
    ['weights that are none', () => ['moran', ...lattice(), 'y', '--weights', 'bishop'], /queen \| rook/],
    ['no neighbours', () => ['moran', ...lattice(), 'y', '--weights', 'band:1'], /--distance planar/],
    [
      'a cell that is no number',
      () => ['classify', '--csv', at('columbus.csv'), '--column', 'name', '--method', 'equal'],
      /row 2.*n0/,
    ],
    [
      'a cut-off above all weights',
      () => ['mpi', '--csv', at('people.csv'), '--indicators', 'a,b', '--cutoff', '3'],
      /--cutoff 3/,
    ],
    [
      'a deprivation that is none',
      () => ['mpi', '--csv', at('index.csv'), '--indicators', 'poor', '--cutoff', '1'],
      /row 2.*poor/,
    ],
    [
      'missing figures without a choice',
      () => ['score', '--plan', at('undecided.json'), '--csv', at('index.csv')],
      /1 units miss/,
    ],
    [
      'a wrong place in a plan',
      () => ['score', '--plan', at('wrong.json'), '--csv', at('index.csv')],
      /indicators\[0\]\.direction/,
    ],
    ['no such rules', () => ['flag', '--rules', 'x', '--csv', at('hamlets.csv')], /decision-33-2020-hamlets/],
  ])('%s: one line, nothing on standard output, not zero', async (_name, args, told) => {
    const { output, error, code } = await runCommand(args());
    expect(output).toBe('');
    expect(code).toBe(1);
    expect(error).toMatch(told);
    expect(error.trimEnd().split('\n')).toHaveLength(1);
  });

  it('is told in Vietnamese on demand', async () => {
    expect((await runCommand(['mroan', '--language', 'vi'])).error).toMatch(/Không có lệnh/);
  });
});
