import { expect, test } from 'vitest';
import { readRows } from '../../../src/domain/sheet/readRows.ts';
import type { RawCell, RawTable } from '../../../src/domain/sheet/RawTable.ts';

function column(header: string, ...cells: readonly RawCell[]) {
  const raw: RawTable = {
    fileName: 'a.xlsx',
    sheet: 'S',
    rows: [['Tên xã', header], ...cells.map((cell, index) => [`Xã số ${'ABCDEFG'.charAt(index)}`, cell])],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    usualDecimal: 'comma',
  };
  const { table, problems } = readRows(raw);
  return { read: table?.columns[1]?.numbers, problems: problems.map(({ code }) => code) };
}

test('a stored number is no question, whatever it looks like', () => {
  const { read, problems } = column('Số hộ', 1.234, 987, 12345.5);
  expect(read?.cells).toEqual([1.234, 987, 12345.5]);
  expect(problems).toEqual([]);
});

test('a cell shown as percent is the share it stores, without binary noise', () => {
  const { read } = column(
    'Tỉ lệ hộ nghèo',
    { kind: 'percent', share: 0.1 + 0.2 },
    { kind: 'percent', share: 1 },
  );
  expect(read).toMatchObject({ scale: 'percent', cells: [0.3, 1] });
});

test('plain numbers under a percent sign in the header are percent', () => {
  expect(column('Tỉ lệ hộ nghèo (%)', 33.09, 7, 0).read?.cells).toEqual([0.3309, 0.07, 0]);
});

test('numbers and texts in one column follow one sign', () => {
  const { read, problems } = column('Số hộ', 1200, '1.300,5', 'x', true);
  expect(read?.cells).toEqual([1200, 1300.5, 'not-reported', 'unparsed']);
  expect(problems).toEqual(['unparsed']);
});

test('a date among figures is told by its row and never taken for its serial number', () => {
  const { read, problems } = column('Số hộ', 12, { kind: 'date', iso: '2024-09-10' }, 15);
  expect(read?.cells).toEqual([12, 'unparsed', 15]);
  expect(problems).toEqual(['date-not-figure']);
});
