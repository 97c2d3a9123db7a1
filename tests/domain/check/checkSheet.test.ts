import { expect, test } from 'vitest';
import { checkSheet } from '../../../src/domain/check/checkSheet.ts';
import { earlierFigures } from '../../../src/domain/check/earlierFigures.ts';
import { catalogue } from '../../../src/domain/indicator/catalogue.ts';
import type { OwnFigures } from '../../../src/domain/indicator/World.ts';
import { columnsFor } from '../../../src/domain/join/columnsFor.ts';
import { joinSheet } from '../../../src/domain/join/joinSheet.ts';
import type { AreaSetId } from '../../../src/domain/area/Area.ts';
import { realAreas } from '../area/realAreas.ts';
import { builtWorld } from '../indicator/builtWorld.ts';
import { sheetOf } from '../join/sheetOf.ts';

function checked(
  lines: readonly string[],
  set: AreaSetId = 'commune2025',
  earlier: readonly OwnFigures[] = [],
) {
  const table = sheetOf(lines, 'ra-soat-2024.csv');
  const report = joinSheet(table, realAreas, set);
  const columns = columnsFor(table, report, realAreas, catalogue);
  return checkSheet({ table, report, columns, sets: realAreas, earlier });
}

const header = 'Xã;Tổng số hộ;Số hộ nghèo;Tỉ lệ hộ nghèo (%);Số hộ cận nghèo';

test('a sheet whose figures agree has nothing against it', () => {
  expect(
    checked([header, 'Cô Ba;300;100;33,33;20', 'Cốc Pàng;150;50;33,3;10', 'Tổng cộng;450;150;33;30']),
  ).toEqual([]);
});

test('a part larger than its whole is told with both numbers', () => {
  expect(checked([header, 'Cô Ba;100;120;x;0', 'Cốc Pàng;100;60;60,0;50'])).toEqual([
    {
      code: 'part-above-whole',
      file: 'ra-soat-2024.csv',
      line: 2,
      column: 'Số hộ nghèo',
      value: 120,
      whole: 'Tổng số hộ',
      most: 100,
    },
    {
      code: 'part-above-whole',
      file: 'ra-soat-2024.csv',
      line: 3,
      column: 'Số hộ nghèo + Số hộ cận nghèo',
      value: 110,
      whole: 'Tổng số hộ',
      most: 100,
    },
  ]);
});

test('a rate may be off by its own rounding and no more', () => {
  const rates = (written: string) =>
    checked([header, `Cô Ba;300;100;${written};0`, 'Cốc Pàng;200;50;25,00;0']);
  for (const written of ['33,33', '33,3', '33', '33,333']) expect(rates(written)).toEqual([]);
  expect(rates('33,4')).toMatchObject([
    { code: 'rate-differs', line: 2, column: 'Tỉ lệ hộ nghèo (%)', found: 0.334, expected: 1 / 3 },
  ]);
  expect(rates('33,34').map(({ code }) => code)).toEqual(['rate-differs']);
});

test('two header rows name the same counts', () => {
  const found = checked([
    'Xã;Tổng số hộ;Hộ nghèo;',
    ';;Số hộ;Tỉ lệ (%)',
    'Cô Ba;300;100;40,0',
    'Cốc Pàng;200;50;25,0',
  ]);
  expect(found).toMatchObject([{ code: 'rate-differs', line: 3, found: 0.4 }]);
});

test('totals and subtotals are held against their rows; rates are not added', () => {
  const found = checked(
    [
      'Đơn vị;Tổng số hộ;Tỉ lệ có điện (%);Thu nhập bình quân (triệu đồng)',
      'Huyện Bảo Lạc;300;50;20',
      'Cô Ba;100;40;10',
      'Cốc Pàng;200;60;30',
      'Huyện Nguyên Bình;55;70;25',
      'Hưng Đạo;50;70;25',
      'Tổng cộng;350;55;22',
    ],
    'commune2021',
  );
  expect(found).toEqual([
    {
      code: 'total-differs',
      file: 'ra-soat-2024.csv',
      line: 5,
      label: 'Huyện Nguyên Bình',
      column: 'Tổng số hộ',
      found: 55,
      expected: 50,
      rows: 1,
      missing: 0,
    },
  ]);
});

test('a total says how many of its rows have no figure', () => {
  const found = checked(['Xã;Tổng số hộ', 'Cô Ba;100', 'Cốc Pàng;-', 'Khánh Xuân;50', 'Tổng cộng;250']);
  expect(found).toMatchObject([{ code: 'total-differs', found: 250, expected: 150, rows: 3, missing: 1 }]);
});

test('subtotals below their rows, and the wrong grand total is not taken for one of them', () => {
  const lines = ['Xã;Tổng số hộ', 'Cô Ba;100', 'Cộng;100', 'Cốc Pàng;30', 'Cộng;30'];
  expect(checked([...lines, 'Tổng cộng;130'])).toEqual([]);
  expect(checked([...lines, 'Tổng cộng;30'])).toMatchObject([{ line: 6, found: 30, expected: 130 }]);
});

const units = realAreas.commune2025.areas;
const sheetOfRates = (rate: (unit: number) => string) => [
  'Mã;Xã;Tỉ lệ hộ nghèo (%)',
  ...units.map(({ code, name }, unit) => `${code};${name};${rate(unit)}`),
];
const before: OwnFigures = {
  indicator: 'poor-rate',
  set: 'commune2025',
  year: 2023,
  column: units.map((_, unit) => (20 + (unit % 10)) / 100),
  file: 'ra-soat-2023.csv',
};

test('a unit that moved unlike all others is told; a common move is none', () => {
  const moved = sheetOfRates((unit) => (unit === 4 ? '75,5' : `${String(15 + (unit % 10))},5`));
  expect(checked(moved, 'commune2025', [before])).toEqual([
    {
      code: 'sudden-jump',
      file: 'ra-soat-2024.csv',
      line: 6,
      column: 'Tỉ lệ hộ nghèo (%)',
      unit: `${units[4]?.kind ?? ''} ${units[4]?.name ?? ''}`,
      before: 0.24,
      now: 0.755,
      year: 2023,
      from: 'ra-soat-2023.csv',
      isShare: true,
    },
  ]);
  expect(checked(moved)).toEqual([]);
  expect(checked(moved, 'commune2025', [{ ...before, year: 2025 }])).toEqual([]);
});

test('the period before may stand in the same sheet', () => {
  const lines = [
    'Mã;Xã;Số hộ 2022;Số hộ 2023',
    ...units.map(({ code, name }, unit) => `${code};${name};100;${unit === 0 ? '1000' : '102'}`),
  ];
  expect(checked(lines)).toMatchObject([
    { code: 'sudden-jump', line: 2, column: 'Số hộ 2023', before: 100, now: 1000, year: 2022 },
  ]);
});

test('what new figures are held against is never a sample', () => {
  const found = earlierFigures({ ...builtWorld, own: [before] });
  const isSample = (id: string) => catalogue.find((entry) => entry.id === id)?.provenance === 'sample';
  expect(found.filter((figures) => figures !== before && isSample(figures.indicator))).toEqual([]);
  expect(found.map(({ indicator }) => indicator)).toContain('population');
  expect(found.at(-1)).toBe(before);
});
