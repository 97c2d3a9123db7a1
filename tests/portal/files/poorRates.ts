import { areasOf } from '../driver/areasKnown.ts';
import type { MadeFile } from '../driver/FilesIn.ts';

/** Poor rates of a made sheet, by code: 1,5 % for the first unit and one more for each; one is not reported. */
export const notReported = '01351';
export const poorRates = new Map(
  areasOf('commune2025')
    .filter(({ area }) => area.code !== notReported)
    .map(({ area, unit }) => [area.code, unit + 1.5]),
);

/**
 * A sheet of the 56 units as an office writes it: a title, codes but not for every row, one name in another
 * spelling, one figure that is not there, one row nobody knows, a total.
 */
export function poorRatesSheet(name = 'ho-ngheo.csv'): MadeFile {
  const rows = areasOf('commune2025').map(({ area, unit }) => {
    const rate = poorRates.get(area.code);
    const printed = rate === undefined ? 'không có số liệu' : String(rate).replace('.', ',');
    // The tone stands on the other letter, the kind is shortened, and no code helps.
    const [code, written] = area.code === '01501' ? ['', 'X. Đàm Thủy'] : [area.code, area.name];
    return `${String(unit + 1)};${code};${written};${printed}`;
  });
  const lines = [
    'BIỂU 1. TỈ LỆ HỘ NGHÈO;;;',
    'STT;Mã xã;Tên xã, phường;Tỉ lệ hộ nghèo năm 2024 (%)',
    ...rows,
    '57;;Xã Không Có;12,5',
    ';;Tổng cộng;24,71',
  ];
  return { name, content: `\uFEFF${lines.join('\r\n')}\r\n` };
}
