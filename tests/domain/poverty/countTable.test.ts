import { describe, expect, it } from 'vitest';
import { answersOf } from '../../../src/domain/poverty/answersOf.ts';
import { countTable } from '../../../src/domain/poverty/countTable.ts';
import type { CountingChoices } from '../../../src/domain/poverty/CountingChoices.ts';
import { cutoffInUse } from '../../../src/domain/poverty/cutoffInUse.ts';
import { proposeCounting } from '../../../src/domain/poverty/proposeCounting.ts';
import { tableToCount } from '../../../src/domain/poverty/tableToCount.ts';
import type { RawTable } from '../../../src/domain/sheet/RawTable.ts';
import { readTable } from '../../../src/domain/sheet/readTable.ts';

function counted(lines: readonly string[], change: (proposed: CountingChoices) => Partial<CountingChoices>) {
  const { table } = readTable(lines.join('\n'), 'ho.csv');
  if (table === null) throw new Error('the lines are a table');
  const answers = answersOf(table);
  const proposed = proposeCounting(table, answers);
  return countTable(table, answers, { ...proposed, ...change(proposed) });
}

const rows = ['Chủ hộ;Điện;Nước;Nhà;Trường', 'A;1;1;0;0', 'B;1;;0;0', 'C;0;0;0;0', 'D;1;1;1;1'];

describe('the deprivations of a table', () => {
  it('leave a row without an answer out, and say which and why', () => {
    const { counted: found, missing } = counted(rows, () => ({ cutoff: 0.5 }));
    expect(found).toMatchObject({ rows: 3, H: 2 / 3, A: 3 / 4 });
    expect(missing).toEqual({ deprivations: [0, 1, 0, 0], group: 0, people: 0, lines: [3] });
  });

  it('turn round in a column that says what a household has', () => {
    const { counted: found } = counted(['Chủ hộ;Có điện', 'A;có', 'B;không', 'C;'], () => ({ cutoff: 1 }));
    expect(found).toMatchObject({ rows: 2, H: 0.5 });
  });

  it('wait for the planner to say what a blank beside marks is', () => {
    const marks = ['Chủ hộ;Điện;Nước', 'A;x;x', 'B;;x', 'C;x;'];
    expect(counted(marks, () => ({ cutoff: 1 })).counted).toBeNull();
    expect(counted(marks, () => ({ cutoff: 1, blankIsNone: false })).counted).toMatchObject({
      rows: 1,
      H: 1,
    });
    expect(counted(marks, () => ({ cutoff: 1, blankIsNone: true })).counted).toMatchObject({
      rows: 3,
      H: 1 / 3,
    });
  });

  it('name the first cell that is no answer, and how many there are', () => {
    const lines = [
      'Chủ hộ;Điện',
      ...Array.from({ length: 30 }, (_, at) => `H${String(at)};${String(at % 2)}`),
    ];
    const { problems, counted: found } = counted([...lines, 'Y;2', 'Z;3'], () => ({}));
    expect(problems).toEqual([
      { code: 'answer-neither', file: 'ho.csv', line: 32, column: 'Điện', value: '2', cells: 2 },
    ]);
    expect(found?.rows).toBe(30);
  });

  it('name the first cell that is no number of people', () => {
    const { problems, missing } = counted(
      ['Chủ hộ;Số nhân khẩu;Điện', 'A;4;1', 'B;nhiều;1', 'C;3;0', 'D;;0'],
      () => ({}),
    );
    expect(problems).toMatchObject([{ code: 'people-unread', line: 3, value: 'nhiều', cells: 1 }]);
    expect(missing).toMatchObject({ people: 2, lines: [3, 5] });
  });

  it('are nothing where no row answers them all, and where none is chosen', () => {
    expect(counted(['Chủ hộ;Điện;Nước', 'A;1;', 'B;;0'], () => ({})).counted).toBeNull();
    expect(counted(rows, () => ({ deprivations: [] })).counted).toBeNull();
  });
});

describe('the cut-off in use', () => {
  const choices = (weights: readonly number[], cutoff: number): CountingChoices => ({
    deprivations: weights.map((weight, column) => ({ column, weight, reversed: false })),
    ...{ group: null, people: null, rowsAre: 'household', blankIsNone: false, cutoff },
  });

  it('is so many of so many where all weigh the same, at least one', () => {
    expect(cutoffInUse(choices([1, 1, 1, 1, 1, 1], 1 / 3))).toEqual({
      share: 2 / 6,
      count: { least: 2, of: 6 },
    });
    expect(cutoffInUse(choices([2, 2], 0.01)).count).toEqual({ least: 1, of: 2 });
  });

  it('is a share of the weight where weights differ', () => {
    expect(cutoffInUse(choices([1, 2], 0.4))).toEqual({ share: 0.4, count: null });
  });
});

describe('the sheet that is counted', () => {
  const sheet = (name: string, cells: RawTable['rows']): RawTable => ({
    ...{ fileName: 'ho.xlsx', sheet: name, rows: cells, merges: [], hiddenRows: [], hiddenColumns: [] },
    usualDecimal: 'comma',
  });
  const tables = [
    sheet('Hướng dẫn', [
      ['Mục', 'Nội dung'],
      ['Xã', 'Tên xã'],
    ]),
    sheet('Hộ', [
      ['Chủ hộ', 'Điện'],
      ['A', 1],
      ['B', 0],
    ]),
  ];

  it('is the first that holds deprivations, unless another is asked for', () => {
    const content = { kind: 'tables', tables, problems: [] } as const;
    expect(tableToCount(content, 'ho.xlsx', null)).toMatchObject({
      part: 1,
      table: { header: ['Chủ hộ', 'Điện'] },
    });
    expect(tableToCount(content, 'ho.xlsx', 0).part).toBe(0);
  });

  it('is none in a map', () => {
    const { table, problems } = tableToCount({ kind: 'layers', layers: [], problems: [] }, 'xa.kml', null);
    expect(table).toBeNull();
    expect(problems).toEqual([{ code: 'table-wanted', file: 'xa.kml' }]);
  });
});
