import { expect, test } from 'vitest';
import { catalogue } from '../../../src/domain/indicator/catalogue.ts';
import { acceptSheet } from '../../../src/domain/join/acceptSheet.ts';
import { columnsFor } from '../../../src/domain/join/columnsFor.ts';
import { joinSheet } from '../../../src/domain/join/joinSheet.ts';
import { suggestIndicator } from '../../../src/domain/join/suggestIndicator.ts';
import { realAreas } from '../area/realAreas.ts';
import { sheetOf } from './sheetOf.ts';

function columns(lines: readonly string[], file = 'ra-soat-2023.csv') {
  const table = sheetOf(lines, file);
  const report = joinSheet(table, realAreas, 'commune2025');
  return { report, columns: columnsFor(table, report, realAreas, catalogue) };
}
const unit = (code: string) => realAreas.commune2025.areas.findIndex((area) => area.code === code);

test('figures come out by unit in set order, and every gap says why', () => {
  const { columns: found } = columns([
    'STT;Mã;Xã;Tỉ lệ hộ nghèo (%)',
    '1;01327;Cô Ba;41,5',
    '2;01324;Cốc Pàng;-',
    '3;01336;Khánh Xuân;12 nhà',
    '4;01351;Hưng Đạo;1',
    '5;01351;Hưng Đạo;2',
  ]);
  expect(found).toHaveLength(1);
  const [{ column, figures, year, suggestion }] = found as [(typeof found)[0]];
  expect(column).toHaveLength(56);
  expect([column[unit('01327')], column[unit('01324')], column[unit('01336')]]).toEqual([
    0.415,
    'not-reported',
    'unparsed',
  ]);
  expect([column[unit('01351')], column[unit('01807')]]).toEqual(['unparsed', 'not-reported']);
  expect([figures, year, suggestion?.indicator.id, suggestion?.sureness]).toEqual([
    1,
    2023,
    'poor-rate',
    'exact',
  ]);
});

test.each([
  ['Tỉ lệ hộ nghèo (%)', 'percent', 2023, 'poor-rate', 'exact'],
  ['Tỷ lệ hộ nghèo năm 2023', 'percent', 2023, 'poor-rate', 'exact'],
  ['TỶ LỆ HỘ CẬN NGHÈO (%)', 'percent', 2023, 'near-poor-rate', 'exact'],
  ['Poor-household rate', 'share', 2023, 'poor-rate', 'exact'],
  ['poor-rate', 'share', 2023, 'poor-rate', 'exact'],
  ['Tỉ lệ hộ nghèo (%)', 'percent', 2019, 'poor-rate-2016-2020', 'alike'],
  ['Số hộ nghèo', 'plain', 2023, 'poor-households', 'exact'],
  ['Số hộ', 'plain', 2023, 'households', 'exact'],
  ['Thu nhập bình quân đầu người (triệu đồng/năm)', 'plain', 2023, 'income', 'exact'],
] as const)('"%s" as %s in %d is suggested as %s (%s)', (header, scale, year, id, sureness) => {
  const suggestion = suggestIndicator(header, scale, catalogue, year);
  expect([suggestion?.indicator.id, suggestion?.sureness]).toEqual([id, sureness]);
});

test.each([
  ['Tỉ lệ hộ nghèo', 'plain'],
  ['Tổng số hộ', 'percent'],
  ['Thu nhập bình quân đầu người (nghìn đồng/tháng)', 'plain'],
  ['Số con trâu', 'plain'],
  ['(%)', 'percent'],
] as const)('"%s" as %s is no indicator of the catalogue', (header, scale) => {
  expect(suggestIndicator(header, scale, catalogue)).toBeNull();
});

test('a new measure gets an entry of its own that says where it came from', () => {
  const { report, columns: found } = columns(
    ['Xã;Số hộ có xe máy;Tỉ lệ có điện thoại (%);Số hộ có xe máy', 'Cô Ba;120;80;1', 'Cốc Pàng;90;70;2'],
    'xe.csv',
  );
  expect(found.map(({ ownId }) => ownId)).toEqual([
    'own-so-ho-co-xe-may',
    'own-ti-le-co-dien-thoai',
    'own-so-ho-co-xe-may-4',
  ]);
  expect(found.map(({ year }) => year)).toEqual([null, null, null]);
  const { figures, indicators } = acceptSheet(
    report,
    found
      .slice(0, 2)
      .map((column) => ({ column, indicator: null, year: 2024, direction: 'higher-is-better' })),
  );
  expect(
    indicators.map(({ unit: of, formation, provenance, source }) => [
      of,
      formation.rule,
      provenance,
      source.vi,
    ]),
  ).toEqual([
    ['households', 'sum', 'own', 'xe.csv'],
    ['share', 'none', 'own', 'xe.csv'],
  ]);
  expect(figures.map(({ indicator, set, year }) => [indicator, set, year])).toEqual([
    ['own-so-ho-co-xe-may', 'commune2025', 2024],
    ['own-ti-le-co-dien-thoai', 'commune2025', 2024],
  ]);
});
