import { read } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { readFile } from '../../../src/data/readFile.ts';
import { writeCsv } from '../../../src/data/write/writeCsv.ts';
import { writeXlsx } from '../../../src/data/write/writeXlsx.ts';

const hostile = [
  '=HYPERLINK("http://x")',
  '+1',
  '-1',
  '@SUM(A1)',
  '\tx',
  'a;b',
  'nói "vậy"',
  'hai\ndòng',
  '<b>&',
];
const sheet = {
  name: 'Số liệu',
  rows: [['Tên', 'Số'], ...hostile.map((text) => [text, -1.5])],
  widths: [20, 8],
};

test('a text table for Vietnamese Excel: byte order mark, semicolons, decimal comma, no formula', () => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(writeCsv(sheet));
  expect(text.split('\r\n')).toEqual([
    '\ufeffTên;Số',
    `"'=HYPERLINK(""http://x"")";-1,5`,
    "'+1;-1,5",
    "'-1;-1,5",
    "'@SUM(A1);-1,5",
    "'\tx;-1,5",
    '"a;b";-1,5',
    '"nói ""vậy""";-1,5',
    '"hai\ndòng";-1,5',
    '<b>&;-1,5',
    '',
  ]);
});

test.each(['＝1+1', '＋1', '－1', '＠SUM(A1)', ' =1+1', '\u00a0@SUM(A1)', '\n=1+1', '\r\n=1+1', '\0=1+1'])(
  'a text table lets no formula start behind signs of full width, blanks or controls: %j',
  (text) => {
    const line = new TextDecoder().decode(writeCsv({ rows: [[text, 2]] }));
    expect(line.replace(/^"/, '')).toMatch(/^'/);
  },
);

test('a text table leaves other texts as they are', () => {
  const texts = ['Lũng Rì', ' Cô Ba', "'=1", 'hạng 3–9', '3-9', 'a=b', '—', ''];
  expect(new TextDecoder().decode(writeCsv({ rows: [texts] }))).toBe(`${texts.join(';')}\r\n`);
});

test('a spreadsheet keeps every text as text and every number as a number', async () => {
  const bytes = await writeXlsx([sheet, { ...sheet, name: 'Danh mục: [1/2] chỉ tiêu rất dài, dài hơn nữa' }]);
  const book = read(bytes, { cellFormula: true });
  expect(book.SheetNames).toHaveLength(2);
  const cells = book.Sheets['Số liệu'] ?? {};
  const at = (cell: string) => cells[cell] as { t: string; v: unknown; f?: string };
  hostile.forEach((text, index) => {
    const cell = at(`A${String(index + 2)}`);
    expect([cell.t, cell.f], text).toEqual(['s', undefined]);
    expect(cell.v).toBe(text);
    expect(at(`B${String(index + 2)}`)).toMatchObject({ t: 'n', v: -1.5 });
  });
});

test('what was written is read by the portal itself', async () => {
  for (const [bytes, name] of [
    [await writeXlsx([sheet]), 'a.xlsx'],
    [writeCsv(sheet), 'a.csv'],
  ] as const) {
    const dropped = await readFile([new File([bytes], name)]);
    expect([name, dropped.kind]).toEqual([name, 'tables']);
    if (dropped.kind === 'tables') expect(dropped.tables[0]?.rows[0]).toEqual(['Tên', 'Số']);
  }
});
