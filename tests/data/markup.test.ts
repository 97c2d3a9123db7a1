import fc from 'fast-check';
import { utils, write } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { readFile } from '../../src/data/readFile.ts';
import { readRows } from '../../src/domain/sheet/readRows.ts';

const dropped = (text: BlobPart, name = 'bieu.xls') => readFile([new File([text], name)]);
async function tablesIn(text: BlobPart, name?: string) {
  const read = await dropped(text, name);
  if (read.kind !== 'tables') throw new Error(read.problems.map(({ code }) => code).join());
  return read.tables;
}
const codesOf = async (text: BlobPart, name?: string) =>
  (await dropped(text, name)).problems.map(({ code }) => code);

const page = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8">
<title>Danh sách</title><style>td { mso-number-format:"\\@" }</style>
<!--[if gte mso 9]><xml><x:Name>Biểu</x:Name></xml><![endif]--></head><body>
<h3>KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM 2024</h3>
<table border=1>
<tr><th rowspan=2>STT<th rowspan="2">Tên xã</th><th colspan=2>Hộ nghèo</th></tr>
<tr><th>Số hộ</th><th>Tỉ lệ hộ nghèo</th></tr>
<tr><td>1</td><td>X&atilde; C&#7889;c<br>P&agrave;ng</td><td x:num>812</td><td x:num="0.615">61,5%</td></tr>
<tr style='display:none'><td>2</td><td>X&#227; C&ocirc; Ba</td><td x:num="640">640</td><td x:num="0.48">48%</td></tr>
</table></body></html>`;

test('a page of HTML under the name .xls is a table: joined cells, hidden rows, stored numbers, its title', async () => {
  const [raw] = await tablesIn(page);
  expect(raw?.rows).toEqual([
    ['KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM 2024'],
    ['STT', 'Tên xã', 'Hộ nghèo'],
    ['', '', 'Số hộ', 'Tỉ lệ hộ nghèo'],
    ['1', 'Xã Cốc Pàng', 812, { kind: 'percent', share: 0.615 }],
    ['2', 'Xã Cô Ba', 640, { kind: 'percent', share: 0.48 }],
  ]);
  expect(raw).toMatchObject({ hiddenRows: [4], merges: [{ top: 1, left: 0, bottom: 2, right: 0 }, {}, {}] });
  const table = raw && readRows(raw).table;
  expect(table?.header).toEqual(['STT', 'Tên xã', 'Hộ nghèo – Số hộ', 'Hộ nghèo – Tỉ lệ hộ nghèo']);
  expect(table?.columns[3]?.numbers?.cells).toEqual([0.615, 0.48]);
});

test('nothing in a page is run or loaded, and its markup and formulas are text', async () => {
  const [raw] = await tablesIn(
    `<table><tr><td>Tên<script>document.write('x')</script></td><td><img src="http://example.org/a.png" onerror="x()">Số</td></tr>
    <tr><td>&lt;b&gt;Cô Ba&lt;/b&gt;</td><td>=cmd|'/c calc'!A1</td></tr></table>`,
  );
  expect(raw?.rows).toEqual([
    ['Tên', 'Số'],
    ['<b>Cô Ba</b>', "=cmd|'/c calc'!A1"],
  ]);
});

test('several tables of a page are several parts, the longest first; a table in a table is one of its own', async () => {
  const rows = (count: number) => '<tr><td>a</td><td>1</td></tr>'.repeat(count);
  const tables = await tablesIn(
    `<table><tr><td>UBND TỈNH<table>${rows(5)}</table></td></tr></table><table>${rows(2)}</table>`,
  );
  expect(tables.map(({ sheet, rows: held }) => [sheet, held.length, held[0]])).toEqual([
    ['1', 5, ['a', '1']],
    ['3', 2, ['a', '1']],
    ['2', 1, ['UBND TỈNH']],
  ]);
});

const book = (rows: string, options = '') => `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
<Styles><Style ss:ID="s1"><NumberFormat ss:Format="0.0%"/></Style></Styles>
<Worksheet ss:Name="Biểu 1"><Table>${rows}</Table>${options}</Worksheet></Workbook>`;

test('an XML Spreadsheet 2003 under the name .xls: places, types, joined and hidden cells, stored results', async () => {
  const [raw] = await tablesIn(
    book(`<Column/><Column ss:Hidden="1"/>
    <Row><Cell ss:MergeAcross="1"><Data ss:Type="String">Tên &amp; mã</Data><Comment><ss:Data>ghi chú</ss:Data></Comment></Cell><Cell ss:Index="4"><ss:Data ss:Type="String"><B>Tỉ</B> lệ</ss:Data></Cell></Row>
    <Row ss:Index="3" ss:Hidden="1"><Cell><Data ss:Type="String">Cô Ba</Data></Cell><Cell ss:Formula="=1+1"><Data ss:Type="Number">2</Data></Cell><Cell><Data ss:Type="DateTime">2024-09-10T00:00:00.000</Data></Cell><Cell ss:StyleID="s1"><Data ss:Type="Number">0.331</Data></Cell></Row>`),
  );
  expect(raw).toMatchObject({
    sheet: 'Biểu 1',
    rows: [
      ['Tên & mã', '', '', 'Tỉ lệ'],
      [],
      ['Cô Ba', 2, { kind: 'date', iso: '2024-09-10' }, { kind: 'percent', share: 0.331 }],
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    hiddenRows: [2],
    hiddenColumns: [1],
  });
});

test('hidden sheets of an XML Spreadsheet come last', async () => {
  const sheet = (name: string, visible: string) =>
    `<Worksheet ss:Name="${name}"><Table><Row><Cell><Data ss:Type="String">a</Data></Cell></Row></Table><WorksheetOptions><Visible>${visible}</Visible></WorksheetOptions></Worksheet>`;
  const tables = await tablesIn(
    `<Workbook>${sheet('Danh mục', 'SheetHidden')}${sheet('Biểu', 'SheetVisible')}</Workbook>`,
  );
  expect(tables.map((each) => each.sheet)).toEqual(['Biểu', 'Danh mục']);
});

test('any table comes back as it was written to XML Spreadsheet 2003 and to HTML', async () => {
  const text = fc
    .string({ minLength: 1, maxLength: 8, unit: 'grapheme' })
    .filter(
      (each) => /^[\p{L}\p{N}<>&"'=]+$/u.test(each) && !/^\d/.test(each) && each === each.normalize('NFC'),
    );
  const rows = fc.array(fc.array(fc.oneof(fc.integer(), text), { minLength: 2, maxLength: 5 }), {
    minLength: 1,
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(rows, async (given) => {
      const made = utils.book_new();
      utils.book_append_sheet(made, utils.aoa_to_sheet(given), 'S');
      const xml = write(made, { type: 'string', bookType: 'xlml' }) as string;
      expect((await tablesIn(xml))[0]?.rows).toEqual(given.map((row) => row.map(plain)));
      const html = write(made, { type: 'string', bookType: 'html' }) as string;
      expect((await tablesIn(html))[0]?.rows).toEqual(given.map((row) => row.map(String)));
    }),
    { numRuns: 60 },
  );
});
const plain = (cell: string | number) => (cell === 0 ? 0 : cell);

const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(10)}">]>`;

test.each([
  ['text between tabs', 'Xã\tSố hộ\nCô Ba\t12\nCốc Pàng\t20\n', null],
  ['neither a workbook nor a table', 'một dòng chữ', 'workbook-broken'],
  ['a page without a table', '<html><body>Hết phiên làm việc</body></html>', 'format-foreign'],
  ['other XML', '<?xml version="1.0"?><a><b/></a>', 'format-foreign'],
  ['a page saved whole', 'MIME-Version: 1.0\nContent-Type: multipart/related', 'format-foreign'],
  ['entities of its own in HTML', `${laughs}<html><table><tr><td>&b;</table>`, 'markup-entities'],
  ['entities of its own in XML', `<?xml version="1.0"?>${laughs}<Workbook>&b;</Workbook>`, 'markup-entities'],
  ['tables in tables without end', `<html>${'<table><tr><td>'.repeat(100_000)}`, 'markup-nesting'],
  ['elements in elements without end', `<Workbook>${'<a>'.repeat(100_000)}`, 'markup-nesting'],
  ['a workbook in XML that is cut off', book('<Row/>').replace('</Workbook>', ''), 'workbook-broken'],
  ['a row that lies too far below', book('<Row ss:Index="4000000000"/>'), 'table-too-large'],
  ['a joined cell wider than a sheet', book('<Row><Cell ss:MergeAcross="99999"/></Row>'), 'table-too-large'],
  [
    'joined cells by the million',
    `<table>${`<tr>${'<td colspan=1000>'.repeat(16)}</tr>`.repeat(1000)}</table>`,
    'table-too-large',
  ],
  [
    'cells pushed aside by joined ones above them',
    `<table><tr>${'<td rowspan=65000>'.repeat(16_000)}</tr>${'<tr><td>x'.repeat(20_000)}</table>`,
    'table-too-large',
  ],
])('what calls itself .xls is read or answered with one reason: %s', async (_, text, code) => {
  expect(await codesOf(text)).toEqual(code === null ? [] : [code]);
});

test('a table without an end is read, with the question whether rows are missing', async () => {
  expect(await codesOf(page.slice(0, page.indexOf('</table>')))).toEqual(['table-cut-off']);
});

test('no text makes the readers throw or hang', async () => {
  const piece = fc.constantFrom(
    ...[
      '<table>',
      '</table>',
      '<tr>',
      '<td rowspan=3>',
      '<td colspan="2">',
      '</td>',
      '<!--',
      '-->',
      '<script>',
    ],
    ...['<Workbook>', '<Row ss:Index="2">', '<Cell>', '<Data ss:Type="Number">', '</Data>', '</Cell>', '<'],
    ...['"', "'", '&#x41;', '&nope;', '<![CDATA[', ']]>', '12', 'chữ', '\n', '<?', '>', '<col span=9>'],
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('<html><table>', '<Workbook><Worksheet>'),
      fc.array(piece, { maxLength: 60 }),
      async (begin, pieces) => {
        expect(['tables', 'refused']).toContain((await dropped(begin + pieces.join(''))).kind);
      },
    ),
    { numRuns: 300 },
  );
});
