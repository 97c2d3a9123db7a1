import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTable } from '../../../src/domain/sheet/readTable.ts';
import type { SheetChoices } from '../../../src/domain/sheet/SheetTable.ts';

const file = 'bieu.csv';
function read(lines: readonly string[], choices?: SheetChoices) {
  const { table, problems } = readTable(lines.join('\n'), file, choices);
  if (table === null) throw new Error(`refused: ${problems[0]?.code ?? ''}`);
  return { table, problems, cells: (column: number) => table.columns[column]?.numbers?.cells };
}
const refusal = (text: string) => {
  const { table, problems } = readTable(text, file);
  return table === null ? problems.map(({ code }) => code) : 'taken';
};

test('an official sheet is understood: titles, column numbers, totals and notes are set aside', () => {
  const { table, problems, cells } = read([
    '\ufeffUBND TỈNH CAO BẰNG;;;;CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'BIỂU 02: KẾT QUẢ RÀ SOÁT HỘ NGHÈO;;;;',
    '',
    'STT;Mã xã;Xã, phường, thị trấn;Huyện;Số hộ;Tỉ lệ hộ nghèo năm 2023 (%)',
    '(1);(2);(3);(4);(5);(6)',
    '1;01291;Xã Đức Hạnh;Bảo Lâm;1.234;41,25',
    '2;01290;TT Pác Miầu;Bảo Lâm;987;-',
    '',
    ';;Tổng cộng;;2.221;33,1',
    'Ghi chú: số liệu cuối năm;;;;;',
  ]);
  expect(problems).toEqual([]);
  expect(table.headerLines).toEqual({ first: 4, last: 4 });
  expect(table.rows.map(({ line }) => line)).toEqual([6, 7]);
  expect(table.aside.map(({ line, kind }) => [line, kind])).toEqual([
    [1, 'title'],
    [2, 'title'],
    [5, 'column-numbers'],
    [9, 'total'],
    [10, 'note'],
  ]);
  expect(table.columns.map(({ role }) => role)).toEqual([
    'order',
    'code',
    'name',
    'parent',
    'number',
    'number',
  ]);
  expect(cells(4)).toEqual([1234, 987]);
  expect(cells(5)).toEqual([0.4125, 'not-reported']);
  expect(table.columns[5]?.numbers?.year).toBe(2023);
});

test.each([
  ['comma', 'a,b,c\nx1,1,2\nx2,3,4'],
  ['semicolon, decimal commas', 'a;b;c\nx1;1,5;2,5\nx2;3,5;4,5'],
  ['tab, commas in every row', 'a\tb\tc\nx1, y\t1,5\t2\nx2, y\t3,5\t4'],
  ['bar', 'a|b|c\nx1|1|2\nx2|3|4'],
  ['comma, with quotes and a line break in a cell', '"a","b",c\n"x, 1",1,2\n"x\n2",3,4'],
  ['semicolon below title lines', 'Báo cáo, năm 2023, tỉnh\nKính gửi\na;b;c\nx;1;2\ny;3;4\nz;5;6'],
  ['Excel, with its own first line', 'sep=;\na;b;c\nx;1;2'],
])('the delimiter is found: %s', (_, text) => {
  expect(readTable(text, file).table?.header).toEqual(['a', 'b', 'c']);
});

test('lines are counted as a spreadsheet counts rows, over blank ones and broken cells', () => {
  const { table } = read(['xã,số', '"Cốc', 'Pàng",1', '', 'Cô Ba,2']);
  expect(table.rows.map(({ line }) => line)).toEqual([2, 4]);
});

test('the commune Tổng Cọt is no total', () => {
  const { table } = read([
    'Xã;Số hộ',
    'Tổng Cọt;120',
    'Xã Tổng Cọt;130',
    'Tổng;250',
    'TỔNG CỘNG;250',
    'Toàn tỉnh;250',
  ]);
  expect(table.rows.map(({ line }) => line)).toEqual([2, 3]);
});

test('the decimal sign belongs to the column, decided by all of it', () => {
  const { cells, problems } = read(['Xã;a;b;c', 'A;1.234;1,5;12.5', 'B;1.234.567;2;0.25', 'C;7;1.000,25;3']);
  expect([cells(1), cells(2), cells(3)]).toEqual([
    [1234, 1234567, 7],
    [1.5, 2, 1000.25],
    [12.5, 0.25, 3],
  ]);
  expect(problems).toEqual([]);
});

test('"1.234" that could be both is a question with its default said, and the answer is heeded', () => {
  const lines = ['Xã;Số hộ', 'A;987', 'B;1.234'];
  expect(read(lines).problems).toEqual([
    {
      code: 'decimal-ambiguous',
      file,
      column: 'Số hộ',
      line: 3,
      value: '1.234',
      taken: 'comma',
      asTaken: 1234,
      otherwise: 1.234,
    },
  ]);
  const answered = read(lines, { decimals: { 1: 'point' } });
  expect(answered.cells(1)).toEqual([987, 1.234]);
  expect(answered.problems).toEqual([]);
});

test('the rest of the file, or an impossible range, decides for a column that could be both', () => {
  expect(read(['Xã;a;b', 'A;1.5;1.234', 'B;2.5;2.345']).cells(2)).toEqual([1.234, 2.345]);
  const percent = read(['Xã;Tỉ lệ (%)', 'A;33.125', 'B;12.250']);
  expect(percent.cells(1)).toEqual([0.33125, 0.1225]);
  expect(percent.problems).toEqual([]);
});

test('a cell that breaks the rule of its column is said with its row, not bent', () => {
  const { cells, problems } = read(['Xã;km', 'A;1,5', 'B;2,25', 'C;3.7', 'D;12 ha']);
  expect(cells(1)).toEqual([1.5, 2.25, 'unparsed', 'unparsed']);
  expect(problems).toEqual([
    { code: 'unparsed', file, line: 4, column: 'km', value: '3.7' },
    { code: 'unparsed', file, line: 5, column: 'km', value: '12 ha' },
  ]);
});

test.each([
  '',
  '-',
  '–',
  '…',
  '...',
  'x',
  'X',
  'n/a',
  'N/A',
  '#N/A',
  'không có số liệu',
  'Chưa cập nhật',
  'Không có dữ liệu',
  'Chưa báo cáo',
  'null',
])('"%s" is not reported, never zero', (cell) => {
  const { cells, problems } = read(['Xã;Số hộ', 'A;0', `B;${cell}`, 'C;7']);
  expect(cells(1)).toEqual([0, 'not-reported', 7]);
  expect(problems).toEqual([]);
});

test.each([
  ['không áp dụng', 'not-applicable'],
  ['#DIV/0!', 'no-denominator'],
])('"%s" says why it is missing', (cell, reason) => {
  expect(read(['Xã;Số', 'A;1', `B;${cell}`]).cells(1)).toEqual([1, reason]);
});

test.each([
  ['Tỉ lệ hộ nghèo (%)', ['33,09', '0,5', '20'], [0.3309, 0.005, 0.2], []],
  ['Hộ nghèo', ['33,09 %', '20%', '7,1 %'], [0.3309, 0.2, 0.071], []],
  ['Tỷ lệ hộ nghèo', ['0,3309', '1', '0'], [0.3309, 1, 0], []],
  ['Tỷ lệ hộ nghèo', ['33,09', '20', '0'], [0.3309, 0.2, 0], ['scale-assumed']],
  ['Tỉ lệ (%)', ['0,33', '0,2', '0,12'], [0.0033, 0.002, 0.0012], ['scale-assumed']],
  ['Tỉ suất sinh (‰)', ['15,5', '20', '12'], [0.0155, 0.02, 0.012], []],
  ['Thu nhập', ['33,09', '20', '7'], [33.09, 20, 7], []],
])('%s %j are stored as shares where they are shares', (header, written, stored, asked) => {
  const { cells, problems } = read([
    `Xã;${header}`,
    ...written.map((cell, index) => `X${String(index)};${cell}`),
  ]);
  expect(cells(1)).toEqual(stored);
  expect(problems.map(({ code }) => code)).toEqual(asked);
});

test('a chosen scale overrules what was found', () => {
  expect(read(['Xã;Tỉ lệ (%)', 'A;0,33', 'B;0,2', 'C;0,1'], { scales: { 1: 'share' } }).cells(1)).toEqual([
    0.33, 0.2, 0.1,
  ]);
});

test('shares below zero or above 100 % are refused with their rows', () => {
  const { cells, problems } = read(['Xã;Tỉ lệ (%)', 'A;101,5', 'B;-3', 'C;100', 'D;0']);
  expect(cells(1)).toEqual(['unparsed', 'unparsed', 1, 0]);
  expect(problems.map((problem) => [problem.code, 'line' in problem && problem.line])).toEqual([
    ['share-outside', 2],
    ['share-outside', 3],
  ]);
});

test('percent is exact: 20 % in the sheet is the 0.2 of the law', () => {
  for (let hundredths = 0; hundredths <= 10_000; hundredths++) {
    const written = `${String(Math.floor(hundredths / 100))},${String(hundredths % 100).padStart(2, '0')}`;
    if (hundredths % 97 === 0) expect(read(['Xã;%', `A;${written}`]).cells(1)).toEqual([hundredths / 1e4]);
  }
});

test('a formula written into a text table is text with its row, never worked out', () => {
  const { cells, problems } = read(['Xã;Số hộ', 'A;7', 'B;=1+1']);
  expect(cells(1)).toEqual([7, 'unparsed']);
  expect(problems).toEqual([{ code: 'formula-unsolved', file, line: 3, column: 'Số hộ', value: '=1+1' }]);
});

test('yes and no become a status', () => {
  expect(read(['Xã;Nông thôn mới', 'A;Đạt', 'B;Chưa đạt', 'C;-']).cells(1)).toEqual([1, 0, 'not-reported']);
});

test('surplus cells and an open quote are said with their rows', () => {
  expect(read(['Xã,Số', 'A,1', 'B,1,5']).problems).toEqual([
    { code: 'cells-surplus', file, line: 3, cells: 3, columns: 2 },
  ]);
  expect(read(['Xã,Số', 'A,1', '"B,2', 'C,3']).problems[0]).toEqual({ code: 'quote-open', file, line: 3 });
});

test.each([
  ['', ['file-empty']],
  [' \n ; \n', ['file-empty']],
  ['PK\u0003\u0004\u0000\u0000\u0008', ['not-text']],
  ['Xã;Số hộ', ['rows-missing']],
  ['A;1;2\nB;3;4', ['header-missing']],
  ['một dòng chữ thôi', ['header-missing']],
  [`Xã${';a'.repeat(600)}\nA${';1'.repeat(600)}`, ['too-wide']],
])('what cannot be a sheet is refused with one reason (%#)', (text, codes) => {
  expect(refusal(text)).toEqual(codes);
});

test('no text throws, and a sheet that is taken has a cell for every row', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('a', '1', ',', '.', ';', '\t', '"', '\n', '%', '-', ' ', 'Xã', 'é') }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const { table, problems } = readTable(pieces.join(''), file);
      if (table === null) expect(problems).toHaveLength(1);
      for (const { numbers } of table?.columns ?? [])
        if (numbers !== null) expect(numbers.cells).toHaveLength(table?.rows.length ?? -1);
    }),
    { numRuns: 400 },
  );
});

test('figures survive being written in either notation', () => {
  const figures = fc.array(
    fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => Math.round(value * 100) / 100 || 0),
    {
      minLength: 2,
      maxLength: 20,
    },
  );
  fc.assert(
    fc.property(figures, fc.constantFrom('vi-VN', 'en-US'), (values, locale) => {
      const write = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 });
      const { cells } = read(['Xã;Thu nhập', ...values.map((value) => `A;${write.format(value)}`)]);
      expect(cells(1)).toEqual(values);
    }),
  );
});
