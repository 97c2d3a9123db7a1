import { expect, test } from 'vitest';
import { readTable } from '../../../src/domain/sheet/readTable.ts';
import { readRows } from '../../../src/domain/sheet/readRows.ts';
import type { RawTable } from '../../../src/domain/sheet/RawTable.ts';

function headerOf(...lines: readonly string[]) {
  const { table, problems } = readTable(lines.join('\n'), 'bieu.csv');
  if (table === null) throw new Error(problems[0]?.code);
  return { header: table.header, lines: table.headerLines, rows: table.rows.map(({ line }) => line) };
}

const grouped = [
  'STT',
  'Tên xã',
  'Hộ nghèo – Số hộ',
  'Hộ nghèo – Tỉ lệ (%)',
  'Hộ cận nghèo – Số hộ',
  'Hộ cận nghèo – Tỉ lệ (%)',
];

test.each([
  [
    'the group above, keys with it',
    'STT;Tên xã;Hộ nghèo;;Hộ cận nghèo;',
    ';;Số hộ;Tỉ lệ (%);Số hộ;Tỉ lệ (%)',
  ],
  ['the group above, keys below', ';;Hộ nghèo;;Hộ cận nghèo;', 'STT;Tên xã;Số hộ;Tỉ lệ (%);Số hộ;Tỉ lệ (%)'],
])('two rows name the columns together: %s', (_, upper, lower) => {
  const read = headerOf(
    'BIỂU 2. HỘ NGHÈO',
    upper,
    lower,
    '1;Cô Ba;10;20,5;4;8,2',
    '2;Cốc Pàng;12;22,5;6;9,1',
  );
  expect(read).toEqual({ header: grouped, lines: { first: 2, last: 3 }, rows: [4, 5] });
});

test('three rows name the columns together', () => {
  const read = headerOf(
    'STT;Tên xã;Năm 2024;;;',
    ';;Hộ nghèo;;Hộ cận nghèo;',
    ';;Số hộ;Tỉ lệ (%);Số hộ;Tỉ lệ (%)',
    '(1);(2);(3);(4);(5);(6)',
    '1;Cô Ba;10;20,5;4;8,2',
  );
  expect(read.header).toEqual(grouped.map((name) => (name.startsWith('Hộ') ? `Năm 2024 – ${name}` : name)));
  expect(read).toMatchObject({ lines: { first: 1, last: 3 }, rows: [5] });
});

test.each([
  ['a letterhead directly above', 'UBND TỈNH CAO BẰNG;;;CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['a unit of measure above', ';;;;Đơn vị tính: hộ'],
  ['a title in the middle', ';;BÁO CÁO NĂM 2024;;'],
])('what is no group of columns stays a title: %s', (_, above) => {
  const read = headerOf(above, 'STT;Tên xã;Số hộ;Hộ nghèo;Hộ cận nghèo', '1;Cô Ba;10;20;4');
  expect(read).toMatchObject({ lines: { first: 2, last: 2 }, rows: [3] });
});

test('the heading of a district below the names is no second row of names', () => {
  const read = headerOf('STT;Tên xã;Số hộ;Hộ nghèo', 'I;Huyện Bảo Lạc;;', '1;Cô Ba;10;4');
  expect(read).toMatchObject({ lines: { first: 1, last: 1 }, rows: [2, 3] });
});

test('rows that hold words only are rows, not names', () => {
  const read = headerOf('Tên xã;Điện;Nước', 'Cô Ba;có;không', 'Cốc Pàng;không;có');
  expect(read).toMatchObject({ header: ['Tên xã', 'Điện', 'Nước'], rows: [2, 3] });
});

test('the planner says which rows name the columns', () => {
  const lines = ['Tên xã;Số hộ', 'xã;hộ', 'Cô Ba;10'].join('\n');
  const { table } = readTable(lines, 'a.csv', { headerLines: { first: 1, last: 2 } });
  expect(table?.header).toEqual(['Tên xã – xã', 'Số hộ – hộ']);
  expect(table?.rows.map(({ line }) => line)).toEqual([3]);
});

const joined: RawTable = {
  fileName: 'bieu.xlsx',
  sheet: 'Biểu 1',
  rows: [
    ['SỞ NÔNG NGHIỆP', '', '', '', ''],
    ['Huyện', 'Tên xã', 'Hộ nghèo', '', 'Ghi chú'],
    ['', '', 'Số hộ', 'Tỉ lệ', ''],
    ['Bảo Lạc', 'Cô Ba', 120, { kind: 'percent', share: 0.415 }, ''],
    ['', 'Cốc Pàng', 98, { kind: 'percent', share: 0.331 }, ''],
    ['Bảo Lâm', 'Lý Bôn', 40, { kind: 'percent', share: 0.2 }, ''],
  ],
  merges: [
    { top: 0, left: 0, bottom: 0, right: 4 },
    { top: 1, left: 0, bottom: 2, right: 0 },
    { top: 1, left: 1, bottom: 2, right: 1 },
    { top: 1, left: 2, bottom: 1, right: 3 },
    { top: 1, left: 4, bottom: 2, right: 4 },
    { top: 3, left: 0, bottom: 4, right: 0 },
    { top: 3, left: 2, bottom: 4, right: 2 },
  ],
  hiddenRows: [4],
  hiddenColumns: [4],
  usualDecimal: 'comma',
};

test('joined cells: a group over its columns, a district beside its communes, but no figure twice', () => {
  const { table, problems } = readRows({
    ...joined,
    rows: joined.rows.with(4, ['', 'Cốc Pàng', '', '', '']),
  });
  expect(table?.header).toEqual(['Huyện', 'Tên xã', 'Hộ nghèo – Số hộ', 'Hộ nghèo – Tỉ lệ', 'Ghi chú']);
  expect(table?.rows.map(({ cells }) => cells[0])).toEqual(['Bảo Lạc', 'Bảo Lạc', 'Bảo Lâm']);
  expect(table?.columns[2]?.numbers?.cells).toEqual([120, 'not-reported', 40]);
  expect(problems).toEqual([{ code: 'hidden-cells', file: 'bieu.xlsx', rows: 1, columns: 1 }]);
});

test('what is hidden is read and asked about, and left out when the planner says so', () => {
  expect(readRows(joined).table?.rows).toHaveLength(3);
  const { table, problems } = readRows(joined, { hidden: 'out' });
  expect(table?.rows.map(({ line }) => line)).toEqual([4, 6]);
  expect(problems).toEqual([]);
});

test('a role the planner gives a column overrides what was proposed', () => {
  const { table } = readTable('Tên xã;Mã hộ\nCô Ba;123\nCốc Pàng;456', 'a.csv', {
    roles: { 1: 'text', 0: 'name' },
  });
  expect(table?.columns.map(({ role }) => role)).toEqual(['name', 'text']);
});

test('the figures of a total line are kept in stored units', () => {
  const { table } = readTable(
    'Tên xã;Số hộ;Tỉ lệ (%)\nCô Ba;1.200;41,5\nLý Bôn;800;20\nTổng cộng;2.000;32,9',
    'a.csv',
  );
  expect(table?.totals).toEqual([{ line: 4, label: 'Tổng cộng', cells: ['not-applicable', 2000, 0.329] }]);
});
