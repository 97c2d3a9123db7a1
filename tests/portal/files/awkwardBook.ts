import { utils, write } from '@e965/xlsx';
import type { MadeFile } from '../driver/FilesIn.ts';

/**
 * A workbook as an office sends it: letterhead, a title over the whole width, names of columns in two rows with
 * joined cells, the row of column numbers, percent as the spreadsheet stores it, a total, a second sheet.
 */
export function awkwardBook(): MadeFile {
  const sheet = utils.aoa_to_sheet([
    ['UBND TỈNH CAO BẰNG'],
    ['KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM 2024'],
    [],
    ['STT', 'Tên xã', 'Hộ nghèo', null, 'Ghi chú'],
    [null, null, 'Số hộ', 'Tỉ lệ hộ nghèo', null],
    ['(1)', '(2)', '(3)', '(4)', '(5)'],
    [1, 'Xã Cốc Pàng', 812, 0.615, ''],
    [2, 'X. Cô Ba', 640, 0.48, ''],
    [3, 'P. Thục Phán', 120, 0.025, 'x'],
    [null, 'Tổng cộng', 1572, 0.2471, null],
  ]);
  sheet['!merges'] = ['A2:E2', 'A4:A5', 'B4:B5', 'C4:D4', 'E4:E5'].map((range) => utils.decode_range(range));
  for (const cell of ['D7', 'D8', 'D9', 'D10']) Object.assign(sheet[cell] as object, { z: '0.0%' });
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['Ghi chú chung']]), 'Bìa');
  utils.book_append_sheet(book, sheet, 'Biểu 1');
  return { name: 'ra-soat.xlsx', content: Buffer.from(write(book, { type: 'array' }) as ArrayBuffer) };
}
