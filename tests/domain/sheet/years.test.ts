import { expect, test } from 'vitest';
import { catalogue } from '../../../src/domain/indicator/catalogue.ts';
import { acceptSheet } from '../../../src/domain/join/acceptSheet.ts';
import { columnsFor } from '../../../src/domain/join/columnsFor.ts';
import { joinSheet } from '../../../src/domain/join/joinSheet.ts';
import { measureOf } from '../../../src/domain/sheet/measureOf.ts';
import { readTable } from '../../../src/domain/sheet/readTable.ts';
import { realAreas } from '../area/realAreas.ts';

const rows = ['Xã Cốc Pàng;48,2;43,1;38,5', 'Xã Cô Ba;51,0;45,9;41,2', 'Phường Thục Phán;2,5;2,1;1,9'];

function columnsOf(fileName: string, ...lines: readonly string[]) {
  const { table, problems } = readTable(lines.join('\n'), fileName);
  if (table === null) throw new Error(problems[0]?.code);
  const report = joinSheet(table, realAreas);
  return { table, report, columns: columnsFor(table, report, realAreas, catalogue) };
}
const brief = (...sheet: Parameters<typeof columnsOf>) =>
  columnsOf(...sheet).columns.map(({ title, year, scale, suggestion }) => [
    title,
    year,
    scale,
    suggestion?.indicator.id ?? null,
  ]);
const poor = (title: string) => [2021, 2022, 2023].map((year) => [title, year, 'percent', 'poor-rate']);

test('years under a title are periods of what the title names, in the unit that is told', () => {
  const sheet = [
    'UBND TỈNH CAO BẰNG;;;',
    'BIỂU 2. Tỉ lệ hộ nghèo các năm 2021-2023;;;',
    '(Đơn vị tính: %);;;',
    'Xã, phường;2021;2022;2023',
  ];
  expect(brief('bieu.csv', ...sheet, ...rows)).toEqual(poor('Tỉ lệ hộ nghèo (%)'));
  expect(columnsOf('bieu.csv', ...sheet, ...rows).columns[0]?.column).toContain(0.482);
});

test('years in the row below the name of a measure are its periods', () => {
  const sheet = ['STT;Tên xã;Tỉ lệ hộ nghèo (%);;', ';;Năm 2021;Năm 2022;Năm 2023'];
  const numbered = rows.map((row, index) => `${String(index + 1)};${row}`);
  expect(brief('bieu.csv', ...sheet, ...numbered)).toEqual(poor('Tỉ lệ hộ nghèo (%)'));
});

test('years without any title are periods of what the file is named after', () => {
  const sheet = ['Xã;Năm 2021;Năm 2022;Năm 2023', ...rows];
  expect(brief('Ti_le_ho_ngheo_2021-2023.csv', ...sheet).map(([title]) => title)).toEqual(
    Array.from({ length: 3 }, () => 'Ti le ho ngheo'),
  );
});

test('a measure the catalogue does not know becomes one entry with a period for each year', () => {
  const { columns, report } = columnsOf(
    'a.csv',
    'SỐ HỘ CÓ MÁY CÀY;;;',
    'Xã;2021;2022;2023',
    ...rows.map((row) => row.replace(/,\d/g, '')),
  );
  const taken = columns.map((column) => ({ column, indicator: null, year: column.year ?? 0 }));
  const { figures, indicators } = acceptSheet(report, taken);
  expect(new Set(figures.map(({ indicator }) => indicator)).size).toBe(1);
  expect(indicators.map(({ periods }) => periods.map(({ year }) => year))).toEqual([[2021, 2022, 2023]]);
});

test('one year heads the one column of figures', () => {
  const sheet = ['Số hộ nghèo;', 'Tên xã;2023', 'Xã Cốc Pàng;2011', 'Xã Cô Ba;640'];
  const { table, columns } = columnsOf('a.csv', ...sheet);
  expect(table.rows.map(({ line }) => line)).toEqual([3, 4]);
  expect(columns.map(({ title, year, figures }) => [title, year, figures])).toEqual([
    ['Số hộ nghèo', 2023, 2],
  ]);
});

test.each([
  ['a figure that looks like a year', ['Xã Cốc Pàng;2011', 'Xã Cô Ba;640']],
  ['figures that look like years in no order', ['Xã Cốc Pàng;2011;1987;2020', 'Xã Cô Ba;640;12;13']],
])('%s heads no column', (_, lines) => {
  expect(readTable(lines.join('\n'), 'a.csv').problems.map(({ code }) => code)).toEqual(['header-missing']);
});

const titles = (...texts: readonly string[]) =>
  texts.map((text, index) => ({ line: index + 1, kind: 'title' as const, text }));

test.each([
  [['Biểu số 3: Số hộ nghèo theo xã giai đoạn 2021 - 2025'], 'Số hộ nghèo'],
  [
    ['SỞ Y TẾ · CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số trạm y tế đạt chuẩn qua các năm'],
    'Số trạm y tế đạt chuẩn',
  ],
  [['Dân số trung bình', 'ĐVT: người'], 'Dân số trung bình (người)'],
  [
    ['Số hộ nghèo', '(Kèm theo Quyết định số 12/QĐ-UBND)', 'Cao Bằng, ngày 12 tháng 3 năm 2024'],
    'Số hộ nghèo',
  ],
  [['TỈ LỆ HỘ NGHÈO CÁC NĂM (%)'], 'TỈ LỆ HỘ NGHÈO (%)'],
  [['Tỉ lệ hộ nghèo của các xã, phường tỉnh Cao Bằng (%)'], 'Tỉ lệ hộ nghèo (%)'],
  [['UBND TỈNH CAO BẰNG'], null],
])('the measure under %j is %s', (lines, measure) => {
  expect(measureOf(titles(...lines), '2023.csv')).toBe(measure);
});
