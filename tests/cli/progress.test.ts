import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../../src/cli/runCommand.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trong-diem-progress-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function ask(targets: string, figures: string, ...more: readonly string[]) {
  const [first, second] = [join(folder, 'targets.csv'), join(folder, 'figures.csv')];
  writeFileSync(first, targets);
  writeFileSync(second, figures);
  return runCommand(['progress', '--targets', first, '--csv', second, ...more]);
}
interface Told {
  readonly statuses: Readonly<Record<string, number>>;
  readonly targets: readonly Readonly<Record<string, unknown>>[];
}
const told = async (...given: Parameters<typeof ask>) => {
  const { output, code } = await ask(...given);
  expect(code).toBe(0);
  return JSON.parse(output) as Told;
};

const head = 'id,comparator,target_2025,unit,baseline,baseline_when';

describe('progress', () => {
  it('baseline, now, gap and both paces by hand; a target without a column is there and says so', async () => {
    const { statuses, targets } = await told(
      `${head}\nntm,>=,50,communes,17,2020\nbooks,>,10,%,,\n`,
      'year,ntm\n2022,25\n2023,26\n',
    );
    expect(statuses).toMatchObject({ met: 0, 'on-course': 0, behind: 1, 'no-pace': 0, 'no-figures': 1 });
    expect(Object.values(statuses).reduce((sum, each) => sum + each, 0)).toBe(2);
    expect(targets[0]).toMatchObject({
      status: 'behind',
      start: { year: 2020, value: 17 },
      now: { year: 2023, value: 26 },
      gap: 24,
      paceSoFar: 3,
      paceNeeded: 12,
    });
    expect(targets[1]).toMatchObject({ status: 'no-figures', columnFound: false, now: null, gap: null });
  });

  it('rates of units are formed from sums, units are counted, years after the one asked are left out', async () => {
    const { targets } = await told(
      'id,comparator,value,year,unit,column,over,counts\ngrid,=,99,2030,%,lit,households,\nlow,=,0,2030,communes,criteria,,<15\n',
      'code,year,lit,households,criteria\na,2024,90,100,14\nb,2024,100,300,19\na,2025,100,100,15\nb,2025,280,300,19\na,2026,0,100,1\nb,2026,0,300,1\n',
      '--year',
      '2025',
    );
    expect(targets[0]?.['series']).toEqual([
      { year: 2024, value: 47.5 },
      { year: 2025, value: 95 },
    ]);
    expect(targets[1]).toMatchObject({ status: 'met', start: { value: 1 }, now: { year: 2025, value: 0 } });
  });

  it('a year in which one unit has no figure has none, and a baseline of "over 91" starts nothing', async () => {
    const { targets } = await told(
      `${head}\nn,>=,50,communes,>9,2020\n`,
      'code,year,n\na,2021,5\nb,2021,6\na,2022,9\nb,2022,\n',
    );
    expect(targets[0]).toMatchObject({
      status: 'no-pace',
      start: { year: 2021, value: 11 },
      now: { year: 2021 },
    });
  });

  it('a figure of 2027 never makes a target of 2025 met in time', async () => {
    const figures =
      'year,late,kept,missed,unknown,none\n2020,17,17,17,17,\n2024,30,40,30,30,\n2025,40,52,40,,\n2027,55,48,45,60,70\n';
    const rows = ['late', 'kept', 'missed', 'unknown', 'none'].map((id) => `${id},>=,50,communes,,`);
    const table = `${head}\n${rows.join('\n')}\n`;
    const { statuses, targets } = await told(table, figures);
    expect(targets.map(({ id, status, after }) => [id, status, after])).toEqual([
      ['late', 'met-late', { year: 2027, value: 55, reaches: true, reachedIn: 2027 }],
      ['kept', 'met', { year: 2027, value: 48, reaches: false, reachedIn: null }],
      ['missed', 'behind', { year: 2027, value: 45, reaches: false, reachedIn: null }],
      ['unknown', 'no-end-figure', { year: 2027, value: 60, reaches: true, reachedIn: 2027 }],
      ['none', 'no-figures', { year: 2027, value: 70, reaches: true, reachedIn: 2027 }],
    ]);
    expect(targets[0]).toMatchObject({ now: { year: 2025, value: 40 }, gap: 10, paceNeeded: null });
    expect(statuses).toMatchObject({ 'met-late': 1, met: 1, 'no-end-figure': 1 });
    const by2025 = await told(table, figures, '--year', '2025');
    expect(by2025.targets.map(({ status, after }) => [status, after])).toEqual([
      ['behind', null],
      ['met', null],
      ['behind', null],
      ['behind', null],
      ['no-figures', null],
    ]);
  });

  it('percent written with its sign is percent', async () => {
    const { targets } = await told(`${head}\nn,>,98,%,,\n`, 'year;n\n2024;98,1 %\n');
    expect(targets[0]).toMatchObject({ status: 'met', now: { year: 2024 } });
    expect(Number((targets[0]?.['now'] as { value: number }).value)).toBeCloseTo(98.1, 9);
  });

  it.each([
    [`${head}\nn,about,98,%,,\n`, 'year,n\n2024,1\n', 'row 2, column “comparator”: “about”'],
    [`${head}\nn,>,,%,,\n`, 'year,n\n2024,1\n', 'row 2, column “target_2025”'],
    [`${head}\nn,>,nhiều,%,,\n`, 'year,n\n2024,1\n', 'row 2, column “target_2025”: “nhiều”'],
    [`${head}\nn,>,1,%,,\nn,>,2,%,,\n`, 'year,n\n2024,1\n', 'row 3, column “id”: “n”'],
    [`${head}\nn,>,1,%,,\n`, 'year,n\nlater,1\n', 'row 2, column “year”'],
    [`${head}\nn,>,1,%,,\n`, 'year,n\n2024,1\n2024,3\n', 'cannot be averaged'],
    [`${head}\nn,>,1,%,,\n`, 'year,m\n2024,1\n', 'has no column of any target. Name columns: n.'],
    ['id,comparator,value,year,counts\nn,>,1,2030,few\n', 'year,n\n2024,1\n', 'column “counts”: “few”'],
  ])('bad input is told with its row: %#', async (targets, figures, message) => {
    const { code, output, error } = (await ask(targets, figures)) as {
      code: number;
      output: string;
      error: string;
    };
    expect(code).not.toBe(0);
    expect(output).toBe('');
    expect(error).toContain(message);
  });
});

describe('progress of the targets of a plan', () => {
  const plan = (address: string) => {
    const path = join(folder, 'plan.json');
    writeFileSync(path, JSON.stringify({ address }));
    return path;
  };
  const aims =
    '#v=1&year=2025&aims=target-1|grid-power|ge|0.99|2030|%C4%90i%E1%BB%87n|NQ;target-2|poor-rate|le|0.065|2026|Ngh%C3%A8o|';
  interface Both extends Told {
    readonly own: Told;
  }
  const run = async (...args: readonly string[]) => {
    const { output, code } = await runCommand(['progress', ...args]);
    expect(code).toBe(0);
    return JSON.parse(output) as Both;
  };

  it('alone they stand on the figures of this installation, marked where these are a sample', async () => {
    const told = await run('--plan', plan(aims));
    expect(told.targets).toBeUndefined();
    expect(told.own.statuses).toMatchObject({ 'no-pace': 2, met: 0 });
    const [power, poor] = told.own.targets;
    expect(power).toMatchObject({ id: 'target-1', name: 'Điện', source: 'NQ', sample: true, yearsLeft: 5 });
    expect(power?.['target']).toEqual({
      kind: 'level',
      comparison: '>=',
      value: 99,
      year: 2030,
      wants: 'more',
    });
    expect((power?.['now'] as { value: number }).value).toBeCloseTo(96.1, 1);
    expect(power?.['gap']).toBeCloseTo(2.9, 1);
    expect(poor?.['aim']).toBe(6.5);
  });

  it('beside a file of targets they are counted apart, on columns named by the measure or its two counts', async () => {
    const [targets, figures] = [join(folder, 'both.csv'), join(folder, 'both-figures.csv')];
    writeFileSync(targets, `${head}\nn,>,98,%,,\n`);
    const rows =
      'a,2025,90,40,100\nb,2025,,60,300\na,2026,,20,100\nb,2026,,4,300\na,2027,,1,100\nb,2027,,1,300\n';
    writeFileSync(figures, `code,year,n,poor,households\n${rows}`);
    const told = await run('--plan', plan(aims), '--targets', targets, '--csv', figures);
    expect(told.targets.map(({ id }) => id)).toEqual(['n']);
    expect(told.statuses).toMatchObject({ 'no-figures': 1 });
    const [power, poor] = told.own.targets;
    expect(power).toMatchObject({ status: 'no-figures', columnFound: false, column: 'grid-power' });
    // (40 + 60) of 400 is 25 %, 24 of 400 is 6 %, and 2027 is counted by another standard.
    expect(poor).toMatchObject({
      status: 'met',
      column: 'poor',
      start: { year: 2025, value: 25 },
      now: { year: 2026, value: 6 },
      after: { year: 2027, value: 0.5, reaches: null, reachedIn: null },
    });
  });

  it('a plan that is none is told', async () => {
    const path = join(folder, 'no-plan.json');
    writeFileSync(path, '[]');
    const { code, output } = await runCommand(['progress', '--plan', path]);
    expect([code === 0, output]).toEqual([false, '']);
  });
});
