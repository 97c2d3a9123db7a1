import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../../src/cli/runCommand.ts';

let folder = '';
const at = (name: string) => join(folder, name);
const put = (name: string, text: string) => writeFileSync(at(name), text);
const run = (...args: readonly string[]) => runCommand(['fund', ...args]);
const usual = ['--cost', 'cost', '--gain', 'poor:2,road', '--budget', '100'];
const answer = async (file: string, ...more: readonly string[]) =>
  JSON.parse((await run('--csv', at(file), ...more)).output) as {
    readonly status: string;
    readonly chosen: readonly string[];
    readonly totals: { readonly value: number; readonly gains: unknown; readonly cost: number };
    readonly ranked: { readonly chosen: readonly string[] };
    readonly better: { readonly value: number };
    readonly units: readonly { readonly id: string; readonly reason: unknown }[];
    readonly conflict: readonly unknown[];
    readonly next: unknown;
    readonly study?: { readonly curve: readonly unknown[] };
  };

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trong-diem-fund-'));
  put(
    'units.csv',
    'code,district,cost,poor,road\na,X,60,10,0\nb,X,50,9,1\nc,Y,50,9,0\nd,Y,,20,0\ne,Y,1,,0\n',
  );
  put('negative.csv', 'code,cost,poor,road\na,-60,10,0\nb,50,9,1\nc,-1,9,0\n');
  put('text.csv', 'code,cost,poor,road\na,60,10,0\nb,nhiều,9,1\n');
  put('twice.csv', 'code,cost,poor,road\na,60,10,0\na,50,9,1\n');
  put(
    'projects.csv',
    'code,cost,poor,programme,place,thing,stages\nbridge,40,1,P,v,bridge,\nroad,60,30,P,v,road,3\nroad2,10,25,Q,v,road,\n',
  );
  put(
    'plan.json',
    JSON.stringify({
      ...{ cost: 'cost', goals: [{ column: 'poor' }], budget: 200 },
      ...{ programme: 'programme', programmes: { Q: 5 }, stages: 'stages', place: 'place', thing: 'thing' },
      ...{ years: { 2026: 60, 2027: 45 }, prerequisites: [{ id: 'road', needs: 'bridge' }], step: 10 },
    }),
  );
  put('wrong.json', '{"years":{"soon":5}}');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('fund', () => {
  it('gives the best list beside the ranking alone, and a reason for every row', async () => {
    const found = await answer('units.csv', ...usual);
    expect(found.status).toBe('optimal');
    expect(found.chosen).toEqual(['b', 'c']);
    expect(found.totals).toMatchObject({ value: 37, cost: 100, gains: { poor: 18, road: 1 } });
    expect(found.ranked.chosen).toEqual(['a']);
    expect(found.better.value).toBe(17);
    expect(found.units[0]?.reason).toMatchObject({ code: 'outbid', instead: ['b', 'c'], insteadValue: 37 });
    expect(found.units[3]?.reason).toEqual({ code: 'cost-unknown' });
    expect(found.units[4]?.reason).toEqual({ code: 'gain-unknown', goals: ['poor'] });
  });

  it('keeps to musts, must-nots and limits of groups', async () => {
    expect((await answer('units.csv', ...usual, '--in', 'a')).chosen).toEqual(['a']);
    expect((await answer('units.csv', ...usual, '--out', 'b')).chosen).toEqual(['a']);
    expect((await answer('units.csv', ...usual, '--min-per', 'district:1')).chosen).toEqual(['b', 'c']);
    expect((await answer('units.csv', ...usual, '--max-per', 'district=Y:0')).chosen).toEqual(['a']);
    const none = await answer('units.csv', ...usual, '--in', 'a,c');
    expect(none.status).toBe('infeasible');
    expect(none.conflict).toEqual([
      { kind: 'budget', most: 100 },
      { kind: 'must-have', id: 'a' },
      { kind: 'must-have', id: 'c' },
    ]);
  });

  it('reads years, programmes, stages, prerequisites and what is paid once from a plan', async () => {
    const found = await answer('projects.csv', '--plan', at('plan.json'));
    // road2 costs more than its programme has; the bridge takes 40 of 60 in 2026, which leaves one stage of 20 there and two of 45 in 2027.
    expect(found.chosen).toEqual(['bridge', 'road']);
    expect(found.totals).toMatchObject({ value: 31, cost: 100 });
    expect(found.next).toMatchObject({ step: 10, value: 0, enter: [] });
    expect((await answer('projects.csv', '--plan', at('plan.json'), '--study')).study?.curve).toHaveLength(
      10,
    );
  });

  it.each([
    ['negative.csv', usual, /negative\.csv.*“cost”.*2, 4.*≥ 0/],
    ['text.csv', usual, /text\.csv, dòng 3, cột “cost”: “nhiều”/],
    ['twice.csv', usual, /“a” có ở hai dòng/],
    ['units.csv', [...usual, '--in', 'zz'], /“zz”/],
    ['units.csv', [...usual.slice(0, 5), '-5'], /budget/],
    ['units.csv', [...usual, '--min-per', 'district'], /--min-per district/],
    ['units.csv', [...usual, '--min-per', 'nowhere:1'], /“nowhere”/],
    ['units.csv', ['--cost', 'cost', '--gain', 'poor:x', '--budget', '1'], /--gain poor:x/],
    ['units.csv', ['--cost', 'cost', '--gain', 'poor'], /Thiếu --budget/],
    ['units.csv', ['--plan', 'wrong.json'], /years/],
  ])('refuses %s with %j and says why', async (file, args, told) => {
    const named = args.map((arg) => (arg.endsWith('.json') ? at(arg) : arg));
    const { code, error, output } = await run('--language', 'vi', '--csv', at(file), ...named);
    expect(code).toBe(1);
    expect(output).toBe('');
    expect(error).toMatch(told);
  });
});
