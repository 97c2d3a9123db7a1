import { expect, test } from 'vitest';
import { extentOfAreas } from '../../src/domain/coordinates/extentOfAreas.ts';
import { placeLayer } from '../../src/domain/coordinates/placeLayer.ts';
import { layerOfGeojson } from '../../src/domain/layer/layerOfGeojson.ts';
import type { Problem } from '../../src/domain/problem/Problem.ts';
import { readTable } from '../../src/domain/sheet/readTable.ts';
import { severityOf } from '../../src/domain/problem/severityOf.ts';
import { problemSentence } from '../../src/i18n/problemSentence.ts';
import { realAreas } from '../domain/area/realAreas.ts';

const first = (problems: readonly Problem[]) => {
  const [problem] = problems;
  if (problem === undefined) throw new Error('no problem');
  return problem;
};

test('a cell that is no number is told with file, row and column', () => {
  const { problems } = readTable('Xã;Số hộ\nA;1\nB;2\nC;nhiều', 'ho.csv');
  expect(problemSentence(first(problems), 'vi')).toBe(
    'Tệp ho.csv, dòng 4, cột “Số hộ”: “nhiều” không đọc được thành số. Ô này để trống, không tính là 0.',
  );
  expect(problemSentence(first(problems), 'en')).toContain('row 4, column “Số hộ”');
});

test('a number that could be both is told in the notation of the language', () => {
  const { problems } = readTable('Xã;Số hộ\nA;987\nB;1.234', 'ho.csv');
  expect(problemSentence(first(problems), 'vi')).toContain('tức là 1.234, không phải 1,234');
  expect(problemSentence(first(problems), 'en')).toContain('as 1,234 and not 1.234');
});

test('coordinates in metres are shown as they stand', () => {
  const ring = [
    [544913.4, 2508769.5],
    [544914, 2508769.5],
    [544914, 2508770],
    [544913.4, 2508769.5],
  ];
  const geometry = { type: 'Polygon', coordinates: [ring] };
  const layer = layerOfGeojson({ type: 'Feature', properties: {}, geometry }, 'r.geojson');
  if (layer === null) throw new Error('one feature is a layer');
  const { problems } = placeLayer(layer, extentOfAreas(realAreas));
  expect(problemSentence(first(problems), 'vi')).toContain('(544.913,4; 2.508.769,5)');
});

test('every sentence names the file and ends as a sentence', () => {
  const details = {
    ...{ file: 'ho.csv', line: 3, lines: [3, 5], feature: 2, column: 'Số hộ', value: '?', name: 'Cô Ba' },
    ...{ megabytes: 1, most: 1, columns: 1, rows: 1, cells: 1, format: 'PDF', found: 'Point', x: 1, y: 1 },
    ...{
      taken: 'commune2025',
      other: 'commune2021',
      asTaken: 1,
      otherwise: 2,
      years: [2022],
      encoding: 'utf-8',
      ...{ font: 'vni', before: 'xaõ', after: 'xã' },
    },
    ...{
      suggestions: ['xã Cô Ba (01327)'],
      candidates: ['a', 'b'],
      areaCode: '01327',
      byCode: 'a',
      unit: 'a',
    },
    ...{ system: { vi: 'VN-2000', en: 'VN-2000' }, written: 'x', swapped: true, shapes: 1, names: ['a'] },
    ...{ least: 1, most: 2, findings: 200, corners: 1, parts: 1, first: 1, area: 12_345 },
    ...{ wanted: 'areas', others: 3, place: 'Vùng Lạ', needs: 'Cầu Lạ' },
    ...{ from: 'cũ.csv', whole: 'Tổng số hộ', expected: 2, numerator: 'a', denominator: 'b', label: 'Tổng' },
    ...{
      layer: 'xom',
      lacking: ['dbf', 'prj'],
      missing: 1,
      before: 1,
      now: 2,
      year: 2023,
      isShare: false,
      sites: 4,
      zones: 2,
      fault: 'negative',
    },
  };
  for (const code of Object.keys(severityOf)) {
    const problem = { ...details, code } as unknown as Problem;
    for (const language of ['vi', 'en'] as const) {
      const sentence = problemSentence(problem, language);
      expect(sentence, code).toMatch(/ho\.csv/);
      expect(sentence, code).toMatch(/[.?]$/);
      if (!['decimal-ambiguous', 'scale-assumed'].includes(code))
        expect(sentence, code).not.toContain('undefined');
    }
  }
});
