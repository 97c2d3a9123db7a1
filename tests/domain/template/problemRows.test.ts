import { expect, test } from 'vitest';
import type { Problem } from '../../../src/domain/problem/Problem.ts';
import { problemRows } from '../../../src/domain/template/problemRows.ts';
import { problemSentence } from '../../../src/i18n/problemSentence.ts';
import { templatesIn } from '../../../src/i18n/templatesIn.ts';

const problems: readonly Problem[] = [
  { code: 'unparsed', file: 'ho.csv', line: 4, column: 'Số hộ', value: 'X. Nhiều' },
  { code: 'unit-twice', file: 'ho.csv', unit: 'xã Cô Ba (01327)', lines: [3, 9] },
  { code: 'ring-closed', file: 'r.geojson', feature: 7, name: 'Cô Ba' },
  { code: 'file-empty', file: 'trống.csv' },
];

test('a sheet to send back says where, what is wrong and what to do', () => {
  const { rows, widths } = problemRows(problems, templatesIn('vi').problems, (problem) =>
    problemSentence(problem, 'vi'),
  );
  expect(rows[0]).toEqual(['Tệp', 'Dòng', 'Cột', 'Mức', 'Sai ở đâu', 'Cần làm gì']);
  expect(rows[1]).toEqual([
    'ho.csv',
    4,
    'Số hộ',
    'không lấy dòng, ô này',
    'Tệp ho.csv, dòng 4, cột “Số hộ”: “X. Nhiều” không đọc được thành số.',
    'Ô này để trống, không tính là 0.',
  ]);
  expect(rows.slice(2).map((row) => row.slice(0, 4))).toEqual([
    ['ho.csv', '3, 9', null, 'không lấy dòng, ô này'],
    ['r.geojson', 7, null, 'ghi nhận'],
    ['trống.csv', null, null, 'không nhận tệp'],
  ]);
  expect(rows.every((row) => row.length === widths.length)).toBe(true);
});
