import { expect, test } from 'vitest';
import reports from '../../../geodata/built/reports.json' with { type: 'json' };
import type { ReportsFile } from '../../../src/domain/area/ReportsFile.ts';
import { decodePlan } from '../../../src/domain/plan/decodePlan.ts';
import { catalogue } from '../../../src/domain/indicator/catalogue.ts';
import { createColumns } from '../../../src/domain/outcome/createColumns.ts';
import { addOwnTargets } from '../../../src/domain/progress/addOwnTargets.ts';
import { evaluateTarget } from '../../../src/domain/progress/evaluateTarget.ts';
import { mostOwnTargets, type OwnTarget } from '../../../src/domain/progress/OwnTarget.ts';
import { ownTargetAsTarget } from '../../../src/domain/progress/ownTargetAsTarget.ts';
import { progressOf } from '../../../src/domain/progress/progressOf.ts';
import { readOwnTargets } from '../../../src/domain/progress/readOwnTargets.ts';
import { targetable } from '../../../src/domain/progress/targetable.ts';
import type { TargetPoint } from '../../../src/domain/progress/Target.ts';
import type { RawCell } from '../../../src/domain/sheet/RawTable.ts';
import { embeddedWorld } from '../../world/embeddedWorld.ts';

const power: OwnTarget = {
  id: 'target-1',
  name: 'Điện lưới',
  indicator: 'grid-power',
  comparison: '>=',
  value: 0.99,
  year: 2030,
  source: 'Nghị quyết',
};
const world = embeddedWorld();
const known = {
  world,
  columns: createColumns(world),
  reported: (reports as unknown as ReportsFile).figures,
};
const offered = targetable(catalogue);
const header = ['Tên', 'Chỉ tiêu', 'Phạm vi', 'So sánh', 'Giá trị', 'Năm', 'Nguồn'];
const read = (...rows: readonly (readonly RawCell[])[]) =>
  readOwnTargets({ rows: [header, ...rows] }, offered, 5);

test('a target for 2030 starts at the end of 2025 and has five years: 96,1 % to 99 % is 0,58 points a year', () => {
  const [item] = progressOf(known, [ownTargetAsTarget(power, world)], 2025);
  expect(item?.progress).toMatchObject({
    status: 'no-pace',
    yearsLeft: 5,
    paceSoFar: null,
    start: { year: 2025, moment: 'end' },
    sample: true,
  });
  expect(item?.progress.now?.value).toBeCloseTo(0.961, 4);
  expect(item?.progress.paceNeeded).toBeCloseTo(0.029 / 5, 5);
  expect(item?.progress.series[0]?.year).toBe(2020);
});

test('the pace counts from the newest figure before the period, or from the first one in it', () => {
  const point = (year: number, value: number): TargetPoint => ({
    year,
    moment: 'end',
    value,
    provenance: 'own',
  });
  const target = ownTargetAsTarget(power, world);
  const from2024 = evaluateTarget(target, [point(2022, 0.1), point(2024, 0.9), point(2026, 0.94)]);
  expect(from2024.start?.year).toBe(2024);
  expect(from2024.paceSoFar).toBeCloseTo(0.02, 9);
  expect(from2024.status).toBe('on-course');
  expect(evaluateTarget(target, [point(2026, 0.9), point(2027, 0.9)]).start?.year).toBe(2026);
});

test('a target of a measure that is not here has no figures and is kept', () => {
  const absent = ownTargetAsTarget({ ...power, indicator: 'own-absent' }, world);
  expect(progressOf(known, [absent], 2025)[0]?.progress.status).toBe('no-figures');
});

test('rows are taken as they are meant: by name or id, with words or signs, percent stored either way', () => {
  const percent = { kind: 'percent', share: 0.95 } as const;
  const { targets, problems } = read(
    ['Điện', 'grid-power', 'tỉnh', '≥', '99,5%', 2030, 'NQ 1'],
    ['', '', '', '', '', '', ''],
    [
      'Nước',
      offered.find(({ id }) => id === 'hygienic-water')?.name.vi ?? '',
      '',
      'ít nhất',
      percent,
      2028,
      '',
    ],
    ['Nghèo', 'poor-rate', 'Toàn tỉnh', 'dưới', 5, '2029', ''],
  );
  expect(problems).toEqual([]);
  expect(targets).toEqual([
    { name: 'Điện', indicator: 'grid-power', comparison: '>=', value: 0.995, year: 2030, source: 'NQ 1' },
    { name: 'Nước', indicator: 'hygienic-water', comparison: '>=', value: 0.95, year: 2028, source: '' },
    { name: 'Nghèo', indicator: 'poor-rate', comparison: '<', value: 0.05, year: 2029, source: '' },
  ]);
});

test('every row that cannot be used is told by its line and reason, and none enters', () => {
  const row = (change: Readonly<Record<number, RawCell>>) =>
    ['Điện', 'grid-power', 'tỉnh', '>=', '99%', 2030, ''].map((cell, at) => change[at] ?? cell);
  const { targets, problems } = read(
    row({ 0: '' }),
    row({ 1: 'mây' }),
    row({ 2: 'huyện Hà Quảng' }),
    row({ 3: '~' }),
    row({ 4: 'nhiều' }),
    row({ 4: '140%' }),
    row({ 4: '-3%' }),
    row({ 4: '0,8' }),
    row({ 5: 2025 }),
    row({ 6: 'x'.repeat(121) }),
  );
  expect(targets).toEqual([]);
  expect(problems.map(({ line, code }) => [line, code])).toEqual([
    [2, 'name'],
    [3, 'indicator'],
    [4, 'scope'],
    [5, 'comparison'],
    [6, 'value'],
    [7, 'value'],
    [8, 'value'],
    [9, 'value-unclear'],
    [10, 'year'],
    [11, 'source'],
  ]);
});

test('a table without the columns, and more rows than the plan holds, are told', () => {
  expect(readOwnTargets({ rows: [['Xã', 'Hộ']] }, offered, 5).problems).toEqual([
    { line: 1, code: 'columns-missing', text: '' },
  ]);
  const row = ['Điện', 'grid-power', '', '>=', '99%', 2030, ''];
  const { targets, problems } = readOwnTargets({ rows: [header, row, row] }, offered, 1);
  expect(targets).toHaveLength(1);
  expect(problems).toEqual([{ line: 3, code: 'too-many', text: 'Điện' }]);
});

test('new targets take the first free number and stop at what the plan holds', () => {
  const { name, indicator, comparison, value, year, source } = power;
  const fresh = { name, indicator, comparison, value, year, source };
  const two = addOwnTargets([{ ...power, id: 'target-2' }], [fresh, fresh]);
  expect(two.map(({ id }) => id)).toEqual(['target-2', 'target-1', 'target-3']);
  expect(addOwnTargets([], Array<typeof fresh>(40).fill(fresh))).toHaveLength(mostOwnTargets);
});

test('an address with a target of nonsense keeps the others and says what was left out', () => {
  const { plan, remarks } = decodePlan(
    'v=1&aims=target-1|grid-power|ge|0.99|2030|A|;target-2|grid-power|ge|0.99|2025|B|',
    new Set(),
  );
  expect(plan.ownTargets.map(({ name }) => name)).toEqual(['A']);
  expect(remarks).toEqual([expect.objectContaining({ code: 'bad-value' })]);
});
