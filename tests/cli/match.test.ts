import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../../src/cli/runCommand.ts';
import type { Match } from '../../src/domain/resettle/match/Match.ts';

let folder = '';
const at = (name: string) => join(folder, name);

function put(name: string, ...rows: readonly (readonly [number, Readonly<Record<string, unknown>>])[]): void {
  const features = rows.map(([latitude, properties]) => ({
    type: 'Feature',
    properties,
    geometry: { type: 'Point', coordinates: [106, latitude] },
  }));
  writeFileSync(at(name), JSON.stringify({ type: 'FeatureCollection', features }));
}

const usual = () => [
  '--hamlets',
  at('hamlets.geojson'),
  '--sites',
  at('sites.geojson'),
  '--households',
  'ho',
  '--capacity',
  'cho',
  '--id',
  'ma',
  '--site-id',
  'ma',
];
const run = async (...args: readonly string[]) => runCommand(['match', ...args]);
const matched = async (...more: readonly string[]) =>
  JSON.parse((await run(...usual(), ...more)).output) as Match;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trong-diem-match-'));
  put(
    'hamlets.geojson',
    [22.5, { ma: 'a', ho: 10 }],
    [22.52, { ma: 'b', ho: 20 }],
    [22.9, { ma: 'c', ho: 5 }],
  );
  put('sites.geojson', [22.51, { ma: 's', cho: 20, gia: 450 }], [22.6, { ma: 't', cho: 30, gia: 500 }]);
  put('halves.geojson', [22.5, { ma: 'a', ho: 10.5 }]);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('match', () => {
  it('places everybody at the least way, and proves it', async () => {
    const found = await matched();
    expect(found.status).toBe('optimal');
    expect(found.gap).toBe(0);
    // b fills s, a and c go on: 20 × 1.112 + 10 × 11.12 + 5 × 33.36 km, against 10 × 1.112 + 20 × 8.896 + 5 × 33.36 km.
    expect(found.pairs.map(({ hamlet, site }) => `${hamlet}>${site}`)).toEqual(['a>t', 'b>s', 'c>t']);
    expect(found.totals.householdKm).toBeCloseTo(111.19508 * (20 * 0.01 + 10 * 0.1 + 5 * 0.3), 3);
    expect(found.pairs[0]?.reasons[0]).toMatchObject({ code: 'nearest-is-full', nearest: 's' });
  });

  it('says whose site is too far, and adds up the cost of the others', async () => {
    const found = await matched('--max-km', '20', '--cost', 'gia');
    expect(found.status).toBe('short');
    expect(found.unplaced).toMatchObject([{ hamlet: 'c', reason: { code: 'too-far', nearest: 't' } }]);
    expect(found.totals.cost).toBe(20 * 450 + 10 * 500);
  });

  it('holds a pair that is locked', async () => {
    const found = await matched('--lock', 'a:s');
    expect(found.pairs.map(({ hamlet, site }) => `${hamlet}>${site}`)).toContain('a>s');
  });

  it.each([
    [['--hamlets', 'halves.geojson'], '10.5'],
    [['--households', 'khong-co'], 'khong-co'],
    [['--lock', 'a'], '“a”'],
    [['--lock', 'zz:s'], 'zz'],
  ])('refuses %j with the place that is wrong', async (wrong, told) => {
    const [name = '', value = ''] = wrong;
    const args = usual();
    const place = args.indexOf(name);
    const given = value.endsWith('.geojson') ? at(value) : value;
    if (place < 0) args.push(name, given);
    else args[place + 1] = given;
    const { code, output, error } = await run(...args);
    expect(code).not.toBe(0);
    expect(`${output}${error}`).toContain(told);
  });
});
