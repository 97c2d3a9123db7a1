import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinSheet } from '../../../src/domain/join/joinSheet.ts';
import { readTable } from '../../../src/domain/sheet/readTable.ts';
import { realAreas } from '../area/realAreas.ts';
import { joined } from './sheetOf.ts';

const sets = realAreas;
const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);

test('the 56 units of 2025 join by code, and by name alone', () => {
  const { areas } = sets.commune2025;
  const byCode = joined([
    'Mã;Xã;Số hộ',
    ...areas.map(({ code, kind, name }) => `${code};${kind} ${name};10`),
  ]);
  expect([byCode.set, byCode.setSureness, byCode.matched.length]).toEqual(['commune2025', 'found', 56]);
  expect(byCode.matched.every(({ how, written }) => how === 'code' && written === null)).toBe(true);
  const byName = joined(['Xã;Số hộ', ...areas.map(({ name }) => `${name.toUpperCase()};10`)]);
  expect([byName.set, byName.matched.length, byName.unitsWithoutRow]).toEqual(['commune2025', 56, []]);
});

test('the 161 units of 2021 join by code, and by name where the district is given', () => {
  const { areas } = sets.commune2021;
  const district = (key: string | undefined) =>
    sets.district.areas.find((area) => area.key === key)?.name ?? '';
  const lines = areas.map(({ code, name, within }) => `${code};X. ${name};${district(within.district)};10`);
  const byCode = joined(['Mã;Xã;Huyện;Số hộ', ...lines]);
  expect([byCode.set, byCode.matched.length, byCode.problems]).toEqual(['commune2021', 161, []]);
  const byName = joined([
    'Xã;Huyện;Số hộ',
    ...lines.map((line) => line.slice(line.indexOf(';') + 1).replace('X. ', '')),
  ]);
  expect([byName.set, byName.matched.length, byName.problems]).toEqual(['commune2021', 161, []]);
  expect(byName.matched.map(({ area }) => area)).toEqual(areas);
});

test('without a district the six repeated names are questions, not guesses', () => {
  const { areas } = sets.commune2021;
  const report = joined(['Xã;Số hộ', ...areas.map(({ name }) => `${name};10`)]);
  expect(report.set).toBe('commune2021');
  expect(report.ambiguous).toHaveLength(13);
  expect(new Set(report.ambiguous.map(({ name }) => name)).size).toBe(6);
  expect(report.ambiguous.find(({ name }) => name === 'Hưng Đạo')?.candidates).toHaveLength(3);
  expect(report.matched).toHaveLength(148);
});

test('a heading row says in which district the rows below lie', () => {
  const report = joined(
    ['Đơn vị;Số hộ', 'X. Huyện Bảo Lạc;120', '1. Hưng Đạo;70', 'Huyện Nguyên Bình;', 'Hưng Đạo;50'],
    'commune2021',
  );
  expect(report.headings.map(({ line, area }) => [line, area.name])).toEqual([
    [2, 'Bảo Lạc'],
    [4, 'Nguyên Bình'],
  ]);
  expect(report.matched.map(({ area }) => area.code)).toEqual(['01351', '01783']);
});

test.each([
  ['Hưng Đạo (Bảo Lạc)', '01351'],
  ['Xã Hưng Đạo, huyện Nguyên Bình', '01783'],
  ['Hưng Đạo - TP Cao Bằng', '01705'],
  ['TT Pác Miầu', '01290'],
  ['hoa chung', '01285'],
  ['P. Hòa Chung', '01285'],
  ['Thị trấn Đông Khê', '01786'],
])('"%s" is understood', (name, code) => {
  expect(joined(['Xã;Số', `${name};1`], 'commune2021').matched.map(({ area }) => area.code)).toEqual([code]);
});

test('codes whose zeros a spreadsheet dropped are still codes', () => {
  const report = joined(['Mã xã;Xã;Số hộ', '1291;Đức Hạnh;5', '1290;Pác Miầu;6'], 'commune2021');
  expect(report.matched.map(({ area, how }) => [area.code, how])).toEqual([
    ['01291', 'code'],
    ['01290', 'code'],
  ]);
});

test('the same five digits are told apart by the names beside them', () => {
  const then = joined(['Mã;Tên;Số', '01273;Hợp Giang;1', '01279;Ngọc Xuân;2', '01290;Pác Miầu;3']);
  const now = joined(['Mã;Tên;Số', '01273;Thục Phán;1', '01279;Nùng Trí Cao;2', '01290;Bảo Lâm;3']);
  expect([then.set, now.set]).toEqual(['commune2021', 'commune2025']);
  expect([then.matched.length, now.matched.length]).toEqual([3, 3]);
});

test('a code whose name is another place is a conflict and joins neither', () => {
  const { matched, conflicts, problems } = joined(
    ['Mã;Tên;Số', '01273;Hợp Giang;1', '01324;Cốc Pàng;2', '01327;Cốc Pàng;2', '01336;Khánh Xuân;3'],
    'commune2025',
  );
  expect(matched.map(({ area }) => area.code)).toEqual(['01324', '01336']);
  expect(conflicts.map(({ line, byCode, byName }) => [line, byCode.name, byName?.name ?? null])).toEqual([
    [2, 'Thục Phán', null],
    [4, 'Cô Ba', 'Cốc Pàng'],
  ]);
  expect(codes(problems)).toEqual(['code-name-conflict', 'code-name-conflict']);
});

test('where a few rows fit both vintages the one in force is assumed with a question', () => {
  const report = joined(['Xã;Số', 'Cốc Pàng;1', 'Khánh Xuân;2']);
  expect([report.set, report.setSureness]).toEqual(['commune2025', 'assumed']);
  expect(report.problems).toEqual([
    { code: 'vintage-assumed', file: 'bieu.csv', taken: 'commune2025', other: 'commune2021' },
  ]);
  const placed = joined(['Xã;Huyện;Số', 'Cốc Pàng;Bảo Lạc;1', 'Khánh Xuân;Bảo Lạc;2']);
  expect([placed.set, placed.setSureness]).toEqual(['commune2021', 'assumed']);
  expect(joined(['Xã;Số', 'Cốc Pàng;1'], 'commune2021').setSureness).toBe('chosen');
});

test('districts and hamlets are found as what they are', () => {
  const districts = joined(['Huyện;Số', ...sets.district.areas.map(({ kind, name }) => `${kind} ${name};1`)]);
  expect([districts.set, districts.matched.length]).toEqual(['district', 10]);
  const hamlets = joined(['Mã;Số', ...sets.hamlet.areas.slice(0, 300).map(({ code }) => `${code};1`)]);
  expect([hamlets.set, hamlets.matched.length]).toEqual(['hamlet', 300]);
});

test('two rows for one unit are refused with both lines', () => {
  const { duplicates, matched, unitsWithoutRow } = joined(
    ['Xã;Số', 'Cô Ba;1', 'Cốc Pàng;2', 'Xã Cô Ba;3'],
    'commune2025',
  );
  expect(duplicates.map(({ area, lines }) => [area.name, lines])).toEqual([['Cô Ba', [2, 4]]]);
  expect(matched.map(({ area }) => area.name)).toEqual(['Cốc Pàng']);
  expect(unitsWithoutRow).toHaveLength(54);
});

test('one letter off is taken where nothing else is close, and said; more is only suggested', () => {
  const { matched, rowsWithoutUnit, problems } = joined(
    ['Xã;Số', 'Pác Mầu;1', 'Hồng Nan;2', 'Cốc Pàngg xx;3', 'Cần Nông;4'],
    'commune2021',
  );
  expect(matched.map(({ area, how, written }) => [area.name, how, written])).toEqual([
    ['Pác Miầu', 'near', 'Pác Mầu'],
    ['Cần Nông', 'name', null],
  ]);
  expect(
    rowsWithoutUnit.map(({ line, suggestions }) => [line, suggestions.map(({ area }) => area.name)]),
  ).toEqual([
    [3, ['Hồng An', 'Hồng Nam', 'Mông Ân']],
    [4, []],
  ]);
  expect(codes(problems)).toContain('spelling-differs');
});

test('a former name in a file of 2025 suggests the unit that took it in', () => {
  const { rowsWithoutUnit } = joined(['Xã;Số', 'Đức Hạnh;1', 'Cô Ba;2'], 'commune2025');
  expect(rowsWithoutUnit[0]?.suggestions.map(({ area, via }) => [area.name, via?.name])).toEqual([
    ['Cốc Pàng', 'Đức Hạnh'],
  ]);
});

test('other spellings of a name join and are said, tone placement included', () => {
  const { matched, problems } = joined(
    ['Mã;Xã;Số', '01654;Xã Hòa An;1', '01501;XÃ ĐÀM THỦY;2', '01648;Phuc Hoa;3'],
    'commune2025',
  );
  expect(matched.map(({ written }) => written)).toEqual(['Xã Hòa An', 'XÃ ĐÀM THỦY', null]);
  expect(codes(problems)).toEqual(['spelling-differs', 'spelling-differs']);
});

test('a sheet of other places is refused as a whole', () => {
  const report = joined(['Xã;Số', 'Mường Lát;1', 'Quan Sơn;2', 'Bá Thước;3']);
  expect(report.matched).toEqual([]);
  expect(codes(report.problems)[0]).toBe('units-unknown');
});

test('of several years the latest is taken with a question, or the chosen one', () => {
  const lines = ['Năm;Xã;Số', '2022;Cô Ba;1', '2023;Cô Ba;2', '2022;Cốc Pàng;3', '2023;Cốc Pàng;4'];
  const latest = joined(lines, 'commune2025');
  expect(latest.matched.map(({ line }) => line)).toEqual([3, 5]);
  expect(latest.problems).toEqual([
    { code: 'years-several', file: 'bieu.csv', column: 'Năm', years: [2022, 2023], taken: 2023 },
  ]);
  expect(joined(lines, 'commune2025', 2022).matched.map(({ line }) => line)).toEqual([2, 4]);
});

test('every row stands in exactly one list, whatever the rows are, and their order changes nothing', () => {
  const names = [...sets.commune2021.areas, ...sets.commune2025.areas].map(
    ({ name, kind }) => `${kind} ${name}`,
  );
  const row = fc.tuple(
    fc.oneof(
      fc.constantFrom(...names),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constant('Huyện Bảo Lạc'),
    ),
    fc.oneof(fc.constantFrom('01273', '1291', '99999', ''), fc.string({ maxLength: 5 })),
  );
  const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
      const text = ['Mã;Tên;Số', ...rows.map(([name, code]) => `${quoted(code)};${quoted(name)};1`)].join(
        '\n',
      );
      const { table } = readTable(text, 'f.csv');
      if (table === null) return;
      const report = joinSheet(table, sets);
      const lines = [
        ...report.matched.map(({ line }) => line),
        ...report.rowsWithoutUnit.map(({ line }) => line),
        ...report.ambiguous.map(({ line }) => line),
        ...report.conflicts.map(({ line }) => line),
        ...report.headings.map(({ line }) => line),
        ...report.duplicates.flatMap((each) => each.lines),
      ];
      expect(lines.sort((a, b) => a - b)).toEqual(table.rows.map(({ line }) => line));
      const without = new Set(report.unitsWithoutRow);
      expect(report.matched.some(({ area }) => without.has(area))).toBe(false);
    }),
    { numRuns: 60 },
  );
});

test('does not take the name of another unit for a misspelling of the one its code says', () => {
  const report = joined([
    'Mã xã;Tên xã;Số hộ',
    '01304;Quảng Lâm;512',
    '01290;Bảo Lạc;810',
    '01321;Bảo Lạk;9',
  ]);
  expect(report.conflicts).toMatchObject([
    { line: 3, byCode: { name: 'Bảo Lâm' }, byName: { name: 'Bảo Lạc' } },
  ]);
  expect(report.matched.map(({ line }) => line)).toEqual([2, 4]);
});
