import { expect, test } from 'vitest';
import { guessSource } from '../../../src/domain/sheet/guessSource.ts';
import type { AsideLine } from '../../../src/domain/sheet/SheetTable.ts';

const titles = (...texts: readonly string[]) =>
  texts.map((text, index): AsideLine => ({ line: index + 1, kind: 'title', text }));

test('a line that names its source is believed before the letterhead', () => {
  const note: AsideLine = { line: 20, kind: 'note', text: 'Nguồn: Cục Thống kê tỉnh Cao Bằng' };
  expect(guessSource([...titles('UBND TỈNH CAO BẰNG', 'BIỂU 3'), note])).toEqual({
    source: 'Cục Thống kê tỉnh Cao Bằng',
    provenance: 'official',
  });
  expect(guessSource(titles('HỘ CÓ XE MÁY (Nguồn số liệu: Phòng Kinh tế)')).source).toBe('Phòng Kinh tế');
});

test('of a letterhead the last office wrote the sheet', () => {
  const head = ['UBND TỈNH CAO BẰNG · CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG'];
  expect(guessSource(titles(...head, 'SỐ HỘ NGHÈO NĂM 2024'))).toEqual({
    source: 'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG',
    provenance: 'official',
  });
});

test('words that only begin like an office are none, and then the planner speaks', () => {
  for (const title of ['SỐ HỘ CÓ XE MÁY', 'Bộ chỉ tiêu nông thôn mới', 'Ban hành kèm theo Quyết định 5'])
    expect(guessSource(titles(title)), title).toEqual({ source: null, provenance: 'own' });
});

test('a newspaper publishes, and figures that call themselves invented are a sample', () => {
  expect(guessSource(titles('Nguồn: Báo Cao Bằng, 3/2025')).provenance).toBe('reported');
  expect(guessSource(titles('UBND XÃ CÔ BA', 'SỐ LIỆU MẪU để tập huấn'))).toEqual({
    source: 'UBND XÃ CÔ BA',
    provenance: 'sample',
  });
});
