import { expect, test } from 'vitest';
import { withoutYear } from '../../../src/domain/sheet/withoutYear.ts';

test.each([
  ['Tỉ lệ hộ có xe máy năm 2024 (%)', 'Tỉ lệ hộ có xe máy (%)'],
  ['Số hộ nghèo cuối năm 2023', 'Số hộ nghèo'],
  ['Số hộ nghèo đến 31/12/2023', 'Số hộ nghèo'],
  ['Số hộ (2024)', 'Số hộ'],
  ['2024 – Số hộ', 'Số hộ'],
  ['Số hộ – 2024', 'Số hộ'],
  ['Số hộ – Năm 2024', 'Số hộ'],
  ['Households, 2024', 'Households'],
  ['Tỉ lệ hộ nghèo (chuẩn 2021-2025)', 'Tỉ lệ hộ nghèo (chuẩn 2021-2025)'],
  ['Số hộ được vay 20240 đồng', 'Số hộ được vay 20240 đồng'],
  ['2024', ''],
])('"%s" without its year is "%s"', (header, bare) => {
  expect(withoutYear(header)).toBe(bare);
});
