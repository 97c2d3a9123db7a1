import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RawCell, RawTable } from '../../../src/domain/sheet/RawTable.ts';
import { readRows } from '../../../src/domain/sheet/readRows.ts';

function raw(rows: readonly (readonly RawCell[])[], more: Partial<RawTable> = {}): RawTable {
  const merges: RawTable['merges'] = [];
  return {
    fileName: 'bieu.xlsx',
    sheet: 'Biểu 1',
    rows,
    merges,
    hiddenRows: [],
    hiddenColumns: [],
    usualDecimal: 'comma',
    ...more,
  };
}
const percent = (share: number) => ({ kind: 'percent', share }) as const;

test('the awkward sheet of an office: letterhead, three rows of names, headings, totals, signatures', () => {
  const sheet = raw(
    [
      ['UBND TỈNH CAO BẰNG', '', '', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['SỞ NÔNG NGHIỆP', '', '', '', 'Độc lập - Tự do - Hạnh phúc'],
      [],
      ['Biểu 02. KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM 2024'],
      ['STT', 'Xã, thị trấn', 'Tổng số hộ', 'Kết quả rà soát', '', '', ''],
      ['', '', '', 'Hộ nghèo', '', 'Hộ cận nghèo', ''],
      ['', '', '', 'Số hộ', 'Tỉ lệ (%)', 'Số hộ', 'Tỉ lệ (%)'],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'],
      ['', 'Tổng cộng', 1000, 331, percent(0.331), 100, percent(0.1)],
      ['I', 'Huyện Bảo Lạc', 1000, 331, percent(0.331), 100, percent(0.1)],
      [1, 'Xã Cốc Pàng', 600, '231', percent(0.385), 'x', ''],
      [2, 'Xã Cô Ba', 400, 100, percent(0.25), { kind: 'date', iso: '2024-01-05' }, percent(0.1)],
      [],
      ['Ghi chú: số liệu đến 31/12/2024'],
      ['', '', '', '', 'Cao Bằng, ngày 05 tháng 01 năm 2025'],
      ['', 'Người lập biểu', '', '', 'Thủ trưởng đơn vị'],
    ],
    {
      merges: [
        { top: 0, left: 0, bottom: 0, right: 3 },
        { top: 4, left: 0, bottom: 6, right: 0 },
        { top: 4, left: 1, bottom: 6, right: 1 },
        { top: 4, left: 2, bottom: 6, right: 2 },
        { top: 4, left: 3, bottom: 4, right: 6 },
        { top: 5, left: 3, bottom: 5, right: 4 },
        { top: 5, left: 5, bottom: 5, right: 6 },
      ],
    },
  );
  const { table, problems } = readRows(sheet);
  expect(table?.header).toEqual([
    'STT',
    'Xã, thị trấn',
    'Tổng số hộ',
    'Kết quả rà soát – Hộ nghèo – Số hộ',
    'Kết quả rà soát – Hộ nghèo – Tỉ lệ (%)',
    'Kết quả rà soát – Hộ cận nghèo – Số hộ',
    'Kết quả rà soát – Hộ cận nghèo – Tỉ lệ (%)',
  ]);
  expect(table?.headerLines).toEqual({ first: 5, last: 7 });
  expect(table?.columns.map(({ role }) => role)).toEqual([
    'order',
    'name',
    'number',
    'number',
    'number',
    'number',
    'number',
  ]);
  expect(table?.rows.map(({ line }) => line)).toEqual([10, 11, 12]);
  expect(table?.aside.map(({ line, kind }) => [line, kind])).toEqual([
    [1, 'title'],
    [2, 'title'],
    [4, 'title'],
    [8, 'column-numbers'],
    [9, 'total'],
    [14, 'note'],
    [15, 'note'],
    [16, 'note'],
  ]);
  expect(table?.columns.slice(2).map(({ numbers }) => numbers?.cells)).toEqual([
    [1000, 600, 400],
    [331, 231, 100],
    [0.331, 0.385, 0.25],
    [100, 'not-reported', 'unparsed'],
    [0.1, 'not-reported', 0.1],
  ]);
  expect(table?.totals.map(({ line, cells }) => [line, cells.slice(2)])).toEqual([
    [9, [1000, 331, 0.331, 100, 0.1]],
  ]);
  expect(problems).toEqual([
    {
      code: 'date-not-figure',
      file: 'bieu.xlsx',
      line: 12,
      column: 'Kết quả rà soát – Hộ cận nghèo – Số hộ',
      value: '2024-01-05',
    },
  ]);
});

test('a mark far below the last row makes a sheet no longer', () => {
  const blank: readonly RawCell[] = [];
  const rows = Array.from({ length: 300_000 }, () => blank);
  const far = raw([['Xã', 'Số hộ'], ['Cô Ba', 5], ...rows, ['Ghi chú: hết']]);
  const { table } = readRows(far);
  expect(table?.rows).toHaveLength(1);
  expect(table?.aside).toEqual([{ line: 300_003, kind: 'note', text: 'Ghi chú: hết' }]);
});

const figure = fc.oneof(
  fc.integer({ min: 0, max: 1e6 }),
  fc.integer({ min: 0, max: 1e6 }).map((value) => `${String(value)},5`),
  fc.constantFrom('x', '', '-', 'không có số liệu'),
);
const body = fc.array(fc.tuple(figure, figure), { minLength: 2, maxLength: 30 });

test('rows in another order are the same rows in another order', () => {
  const given = fc.tuple(body, fc.integer()).map(([figures, seed]) => {
    const rows = figures.map(([a, b], index) => [
      `Xóm ${'ABCDEFGHIK'.charAt(index % 10)}${String(index)}`,
      a,
      b,
    ]);
    const order = rows
      .map((_, index) => ({ index, key: Math.sin(seed + index * 7919) }))
      .sort((a, b) => a.key - b.key)
      .map(({ index }) => index);
    return { rows, shuffled: order.map((index) => rows[index] ?? []) };
  });
  const header = ['Tên xóm', 'Số hộ', 'Thu nhập'];
  const understood = (rows: readonly (readonly RawCell[])[]) => {
    const { table } = readRows(raw([header, ...rows]));
    return {
      roles: table?.columns.map(({ role, numbers }) => [role, numbers?.decimal, numbers?.scale]),
      rows: table?.rows
        .map(({ cells }, row) =>
          JSON.stringify([cells, table.columns.map(({ numbers }) => numbers?.cells[row] ?? null)]),
        )
        .sort(),
    };
  };
  fc.assert(
    fc.property(given, ({ rows, shuffled }) => {
      expect(understood(shuffled)).toEqual(understood(rows));
    }),
    { numRuns: 100 },
  );
});

test('20,000 rows of 30 columns take time by their number, not by its square', () => {
  const rowsOf = (count: number) =>
    raw([
      ['Tên xóm', ...Array.from({ length: 29 }, (_, column) => `Chỉ tiêu ${String(column)}`)],
      ...Array.from({ length: count }, (_, row) => [
        `Xóm ${String(row)}`,
        ...Array.from({ length: 29 }, (_, column) => (column % 4 === 0 ? `${String(row)},5` : row + 0.25)),
      ]),
    ]);
  const timed = (table: RawTable) => {
    const begun = performance.now();
    readRows(table);
    return performance.now() - begun;
  };
  timed(rowsOf(2000));
  const [short, long] = [timed(rowsOf(2000)), timed(rowsOf(20_000))];
  expect(long / short).toBeLessThan(40);
}, 60_000);
