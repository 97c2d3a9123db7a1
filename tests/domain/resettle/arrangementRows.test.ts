import { read } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../src/data/write/writeCsv.ts';
import { writeXlsx } from '../../../src/data/write/writeXlsx.ts';
import { arrangementRows, type ArrangementRow } from '../../../src/domain/resettle/arrangementRows.ts';
import { templatesIn } from '../../../src/i18n/templatesIn.ts';

const words = templatesIn('vi').arrangement;
const madeBy = 'Lập ngày 26/11/2026 theo phương án “An toàn trước”';

const row: ArrangementRow = {
  rank: 1,
  rankInterval: 'hạng 1–4',
  hamlet: 'Xóm Lũng Lỳ',
  commune: 'Xã Ca Thành',
  formerCommune: 'Xã Ca Thành',
  households: 41,
  householdsToMove: 17,
  countedBy: 'theo tỷ lệ diện tích',
  worstClass: 'rất cao',
  highShare: 0.41463,
  notMappedShare: 0.07,
  why: 'Có 41,46 % diện tích trong vùng nguy cơ cao hoặc rất cao',
  groups: 'vùng thiên tai',
  form: 'tập trung',
  events: '09/2024: sạt lở',
  projects: '',
  site: 'Điểm Khuổi Ngọa',
  km: 2.34567,
  status: 'đề xuất',
  missing: '',
  sample: false,
};
const cellOf = (sheet: ReturnType<typeof arrangementRows>, line: number, name: keyof ArrangementRow) =>
  sheet.rows[line]?.[sheet.rows[0]?.indexOf(words.columns[name]) ?? -1];

describe('the sheet of the resettlement list', () => {
  it('has one row a hamlet under the names of its columns, in the order they come in', () => {
    const { name, rows } = arrangementRows([row, { ...row, rank: 2, hamlet: 'Xóm Pác Lũng' }], words, madeBy);
    expect(name).toBe('Bố trí dân cư');
    expect(rows[0]?.slice(0, 11)).toEqual([
      'Hạng',
      'Khoảng hạng',
      'Xóm',
      'Xã (từ 01/7/2025)',
      'Xã cũ (2021)',
      'Số hộ',
      'Số hộ cần di dời',
      'Cách tính số hộ',
      'Cấp nguy cơ cao nhất',
      'Diện tích trong vùng nguy cơ (%)',
      'Diện tích chưa khoanh vùng (%)',
    ]);
    expect(rows[0]?.slice(11)).toEqual([
      'Lý do',
      'Thuộc nhóm đối tượng',
      'Hình thức đề xuất',
      'Thiên tai đã ghi nhận trong xã',
      'Dự án đã có',
      'Điểm tiếp nhận',
      'Đến điểm tiếp nhận (km)',
      'Tình trạng',
      'Còn thiếu',
      'Số liệu mẫu',
    ]);
    expect(rows.slice(1, 3).map((cells) => [cells[0], cells[2]])).toEqual([
      [1, 'Xóm Lũng Lỳ'],
      [2, 'Xóm Pác Lũng'],
    ]);
  });

  it('writes numbers as numbers, shares in percent, to four figures', () => {
    const sheet = arrangementRows([row, { ...row, highShare: 1, notMappedShare: 0.0000123 }], words, madeBy);
    expect([cellOf(sheet, 1, 'highShare'), cellOf(sheet, 1, 'notMappedShare')]).toEqual([41.46, 7]);
    expect([cellOf(sheet, 1, 'km'), cellOf(sheet, 1, 'householdsToMove')]).toEqual([2.346, 17]);
    expect([cellOf(sheet, 2, 'highShare'), cellOf(sheet, 2, 'notMappedShare')]).toEqual([100, 0.00123]);
  });

  it('leaves a number that is missing empty, and a zero zero', () => {
    const none = { rank: null, households: null, householdsToMove: null, highShare: null, km: null };
    const sheet = arrangementRows([{ ...row, ...none, notMappedShare: 0 }], words, madeBy);
    for (const name of Object.keys(none)) expect(cellOf(sheet, 1, name as keyof ArrangementRow)).toBeNull();
    expect(cellOf(sheet, 1, 'notMappedShare')).toBe(0);
  });

  it('marks every row that rests on a sample, and says last that there are such rows', () => {
    const sheet = arrangementRows([row, { ...row, sample: true }], words, madeBy);
    expect([cellOf(sheet, 1, 'sample'), cellOf(sheet, 2, 'sample')]).toEqual([null, 'SỐ LIỆU MẪU']);
    expect(sheet.rows.slice(3)).toEqual([[], [madeBy], [words.holdsSample]]);
    expect(words.holdsSample).toContain('SỐ LIỆU MẪU');
  });

  it('says nothing of samples where there is none, and always what it was made by', () => {
    expect(arrangementRows([row], words, madeBy).rows.at(-1)).toEqual([madeBy]);
    expect(arrangementRows([], words, madeBy).rows.slice(1)).toEqual([[], [madeBy]]);
  });

  it('has a width for every column, and names for all of them in both languages', () => {
    const { rows, widths } = arrangementRows([row], words, madeBy);
    expect(rows.slice(0, 2).map(({ length }) => length)).toEqual([widths.length, widths.length]);
    expect(new Set(rows[0]).size).toBe(widths.length);
    const english = arrangementRows([row], templatesIn('en').arrangement, madeBy).rows[0];
    expect(new Set(english).size).toBe(widths.length);
  });
});

describe('the written list', () => {
  const texts = Object.keys(row).filter((name) => typeof row[name as keyof ArrangementRow] === 'string');

  it.each(['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\t=1', '＝1'])(
    'starts no formula from a text %j, wherever it stands',
    async (text) => {
      const hostile = { ...row, ...Object.fromEntries(texts.map((name) => [name, text])) };
      const sheet = arrangementRows([hostile], words, text);
      const written = texts.length + 1;
      const csv = new TextDecoder().decode(writeCsv(sheet)).split('\r\n').slice(1).join(';').split(';');
      expect(csv.filter((cell) => /^"?'/.test(cell))).toHaveLength(written);
      expect(csv.filter((cell) => /^"?[=+\-@\t＝]/.test(cell))).toEqual([]);
      const book = read(await writeXlsx([sheet]), { cellFormula: true });
      const cells = Object.values(book.Sheets[sheet.name] ?? {}) as { t?: string; v?: unknown; f?: string }[];
      expect(cells.filter(({ v }) => v === text).map(({ t, f }) => [t, f])).toEqual(
        Array.from({ length: written }, () => ['s', undefined]),
      );
      expect(cells.filter(({ f }) => f !== undefined)).toEqual([]);
    },
  );

  it('keeps numbers that can be summed, and its last lines, in a spreadsheet', async () => {
    const sheet = arrangementRows([{ ...row, sample: true }], words, madeBy);
    const cells = read(await writeXlsx([sheet])).Sheets[sheet.name] ?? {};
    expect(cells['A2']).toMatchObject({ t: 'n', v: 1 });
    expect(cells['J2']).toMatchObject({ t: 'n', v: 41.46 });
    expect([cells['A4'], cells['A5']]).toMatchObject([{ v: madeBy }, { v: words.holdsSample }]);
  });
});
