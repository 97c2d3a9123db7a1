import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { CFB, utils, write, type BookType, type WorkSheet } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { readFile } from '../../src/data/readFile.ts';
import { readRows } from '../../src/domain/sheet/readRows.ts';

const bytesOf = (sheets: Readonly<Record<string, WorkSheet>>, bookType: BookType = 'xlsx') => {
  const book = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name);
  return new Uint8Array(write(book, { type: 'array', bookType, cellStyles: true }) as ArrayBuffer);
};
const dropped = (bytes: Uint8Array, name = 'bieu.xlsx') =>
  readFile([new File([bytes as Uint8Array<ArrayBuffer>], name)]);
async function tablesIn(bytes: Uint8Array, name?: string) {
  const read = await dropped(bytes, name);
  if (read.kind !== 'tables') throw new Error(read.problems.map(({ code }) => code).join());
  return read.tables;
}
const rows = [
  ['Tên xã', 'Số hộ', 'Tỉ lệ hộ nghèo'],
  ['Cốc Pàng', 1234, 0.331],
  ['Cô Ba', 987.5, 0.415],
];
function officeSheet(): WorkSheet {
  const sheet = utils.aoa_to_sheet(rows);
  for (const at of ['C2', 'C3']) Object.assign(sheet[at] as object, { z: '0.0%' });
  return sheet;
}

test.each(['xlsx', 'xlsm', 'xlsb', 'biff8', 'ods'] as const)(
  'a workbook of type %s is read',
  async (type) => {
    const name = `bieu.${type === 'biff8' ? 'xls' : type === 'xlsb' ? 'xlsx' : type}`;
    const [raw] = await tablesIn(bytesOf({ Nghèo: officeSheet() }, type), name);
    expect(raw?.sheet).toBe('Nghèo');
    const { table } = readRows(raw ?? { ...emptySheet });
    expect(table?.columns[0]?.role).toBe('name');
    expect(table?.columns[1]?.numbers?.cells).toEqual([1234, 987.5]);
    expect(table?.columns[2]?.numbers?.cells).toEqual([0.331, 0.415]);
  },
);
const emptySheet = {
  fileName: '',
  sheet: '',
  rows: [],
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  usualDecimal: 'comma',
} as const;

test('content decides: a workbook under another name is still one', async () => {
  expect(await tablesIn(bytesOf({ A: officeSheet() }), 'bieu.csv')).toHaveLength(1);
  expect(await tablesIn(bytesOf({ A: officeSheet() }, 'biff8'), 'bieu')).toHaveLength(1);
  expect(await tablesIn(bytesOf({ A: officeSheet() }, 'ods'), 'bieu.zip')).toHaveLength(1);
});

test('several sheets are several tables; an empty one is none, a hidden one comes last', async () => {
  const book = utils.book_new();
  utils.book_append_sheet(book, officeSheet(), 'Danh mục');
  utils.book_append_sheet(book, utils.aoa_to_sheet([]), 'Trống');
  utils.book_append_sheet(book, officeSheet(), 'Biểu 1');
  book.Workbook = { Sheets: [{ Hidden: 1 }, { Hidden: 0 }, { Hidden: 0 }] };
  const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
  expect((await tablesIn(bytes)).map(({ sheet }) => sheet)).toEqual(['Biểu 1', 'Danh mục']);
});

test('joined cells, hidden rows and columns, dates and errors come as they are', async () => {
  const sheet = utils.aoa_to_sheet(
    [
      ['A', 'B', 'C'],
      [new Date(Date.UTC(2024, 8, 10)), 'x', true],
      ['', '', 3],
    ],
    { cellDates: true },
  );
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 1, c: 0 } }];
  sheet['!rows'] = [{}, {}, { hidden: true }];
  sheet['!cols'] = [{}, { hidden: true }];
  sheet['B3'] = { t: 'e', v: 7, w: '#DIV/0!' };
  const [raw] = await tablesIn(bytesOf({ S: sheet }));
  expect(raw?.rows[1]).toEqual([{ kind: 'date', iso: '2024-09-10' }, 'x', true]);
  expect(raw?.rows[2]?.[1]).toBe('#DIV/0!');
  expect(raw).toMatchObject({
    merges: [{ top: 0, left: 0, bottom: 1, right: 0 }],
    hiddenRows: [2],
    hiddenColumns: [1],
  });
});

test('a formula gives its stored result and nothing else; text that looks like one stays text', async () => {
  const sheet = utils.aoa_to_sheet([
    ['Tên xã', 'Số hộ'],
    ['Cô Ba', 0],
    ['=1+1', '<b>5</b>'],
  ]);
  sheet['B2'] = { t: 'n', v: 12, f: 'SUM(5,7)' };
  const [raw] = await tablesIn(bytesOf({ S: sheet }));
  expect(raw?.rows.slice(1)).toEqual([
    ['Cô Ba', 12],
    ['=1+1', '<b>5</b>'],
  ]);
});

test('a sheet that declares a million rows is as long as its figures', async () => {
  const entries = unzipSync(bytesOf({ S: utils.aoa_to_sheet(rows) }));
  const xml = strFromU8(entries['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const declared = xml
    .replace(/<dimension ref="[^"]*"/, '<dimension ref="A1:XFD1048576"')
    .replace('</sheetData>', '<row r="1048576" hidden="1"><c r="XFD1048576" s="0"/></row></sheetData>')
    .replace('<sheetData>', '<cols><col min="1" max="4000000000" hidden="1"/></cols><sheetData>');
  expect(declared).toContain('XFD1048576');
  const [raw] = await tablesIn(zipSync({ ...entries, 'xl/worksheets/sheet1.xml': strToU8(declared) }));
  expect(raw?.rows).toHaveLength(3);
  expect(raw?.hiddenRows).toEqual([]);
  expect(raw?.hiddenColumns).toEqual([0, 1, 2]);
});

interface CompoundFiles {
  readonly utils: {
    readonly cfb_new: () => object;
    readonly cfb_add: (file: object, path: string, content: Uint8Array) => void;
  };
  readonly write: (file: object, options: { readonly type: 'array' }) => ArrayLike<number>;
}
const codesOf = async (bytes: Uint8Array, name?: string) =>
  (await dropped(bytes, name)).problems.map(({ code }) => code);

test.each([
  ['cut off', bytesOf({ S: officeSheet() }).slice(0, 900), 'archive-broken'],
  ['no workbook inside', zipSync({ '[Content_Types].xml': strToU8('<x/>') }), 'workbook-broken'],
  ['a path that climbs', zipSync({ 'xl/../../etc/passwd': strToU8('x') }), 'archive-unsafe-path'],
  [
    'old Office, broken',
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
    'workbook-broken',
  ],
])('what is no workbook is refused with one reason: %s', async (_, bytes, code) => {
  expect(await codesOf(bytes)).toEqual([code]);
});

test('a workbook locked with a password is told as such', async () => {
  // Office keeps a locked workbook as an encrypted stream in a compound file.
  const office = CFB as CompoundFiles;
  const locked = office.utils.cfb_new();
  for (const name of ['EncryptionInfo', 'EncryptedPackage'])
    office.utils.cfb_add(locked, `/${name}`, Uint8Array.from([4, 0, 4, 0, 0x40, 0, 0, 0, 1, 2, 3, 4]));
  const bytes = Uint8Array.from(office.write(locked, { type: 'array' }));
  expect(await codesOf(bytes)).toEqual(['workbook-locked']);
});

test('text of an old font in a workbook is converted with a question', async () => {
  const sheet = utils.aoa_to_sheet([
    ['X·, ph­êng', 'Sè hé nghÌo'],
    ['Cèc Pµng', 12],
    ['Hång TrÞ', 15],
  ]);
  const [raw] = await tablesIn(bytesOf({ S: sheet }, 'biff8'), 'cu.xls');
  const { table, problems } = readRows(raw ?? emptySheet);
  expect(table?.header).toEqual(['Xã, phường', 'Số hộ nghèo']);
  expect(table?.rows.map(({ cells }) => cells[0])).toEqual(['Cốc Pàng', 'Hồng Trị']);
  expect(problems.map(({ code }) => code)).toEqual(['legacy-font']);
});

test('an archive that would unpack to gigabytes is not unpacked', async () => {
  const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(1000) });
  // The size it unpacks to, in its directory and before its entry.
  const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
  for (let at = 0; at < bomb.length - 4; at += 1) {
    const signature = view.getUint32(at, true);
    if (signature === 0x02014b50) view.setUint32(at + 24, 4_000_000_000, true);
  }
  expect(await codesOf(bomb)).toEqual(['archive-too-large']);
});

test('an archive that holds more than it declares is not unpacked further', async () => {
  const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(60_000_000) });
  const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
  for (let at = 0; at < bomb.length - 4; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
  const begun = performance.now();
  expect(await codesOf(bomb)).toEqual(['archive-broken']);
  expect(performance.now() - begun).toBeLessThan(3000);
}, 20_000);

const contentOf = (rowsXml: string, columnsXml = '') => `<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet>
<table:table table:name="Biểu">${columnsXml}${rowsXml}</table:table>
</office:spreadsheet></office:body></office:document-content>`;
const odsOf = (content: string) => {
  const entries = unzipSync(bytesOf({ S: officeSheet() }, 'ods'));
  return zipSync({ ...entries, 'content.xml': strToU8(content) });
};
const odsCell = (value: number, attributes = '') =>
  `<table:table-cell office:value-type="float" office:value="${String(value)}" ${attributes}><text:p>${String(value)}</text:p></table:table-cell>`;

test('hidden rows and columns of OpenDocument are told, those below the last figure are not', async () => {
  const row = (value: number, attributes = '') =>
    `<table:table-row ${attributes}>${odsCell(value)}${odsCell(value + 1)}</table:table-row>`;
  const hidden = 'table:visibility="collapse"';
  const content = contentOf(
    [row(1), row(3, hidden), row(5, 'table:visibility="filter"'), row(7)].join('') +
      `<table:table-row ${hidden} table:number-rows-repeated="1048572"><table:table-cell/></table:table-row>`,
    `<table:table-column/><table:table-column ${hidden} table:number-columns-repeated="16383"/>`,
  );
  const [raw] = await tablesIn(odsOf(content), 'a.ods');
  expect(raw?.rows).toHaveLength(4);
  expect(raw?.hiddenRows).toEqual([1, 2]);
  expect(raw?.hiddenColumns).toEqual([1]);
});

test('an OpenDocument cell that is repeated a thousand million times is refused', async () => {
  const row = `<table:table-row table:number-rows-repeated="1000000">${odsCell(1, 'table:number-columns-repeated="1000"')}</table:table-row>`;
  expect(await codesOf(odsOf(contentOf(row)), 'a.ods')).toEqual(['archive-too-large']);
});

test('a formula that was never computed is its own text, not blank and not zero', async () => {
  const entries = unzipSync(bytesOf({ S: utils.aoa_to_sheet(rows) }));
  const xml = strFromU8(entries['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const uncomputed = xml.replace(/<c r="B2"[^>]*>.*?<\/c>/, '<c r="B2"><f>SUM(5,7)</f><v></v></c>');
  expect(uncomputed).not.toBe(xml);
  const [raw] = await tablesIn(zipSync({ ...entries, 'xl/worksheets/sheet1.xml': strToU8(uncomputed) }));
  expect(raw?.rows[1]?.[1]).toBe('=SUM(5,7)');
  const { table, problems } = readRows(raw ?? emptySheet);
  expect(table?.columns[1]?.numbers?.cells[0]).toBe('unparsed');
  expect(problems).toContainEqual({
    code: 'formula-unsolved',
    file: 'bieu.xlsx',
    line: 2,
    column: 'Số hộ',
    value: '=SUM(5,7)',
  });
});

test('days are counted from 1904 where the workbook says so', async () => {
  const sheet = utils.aoa_to_sheet([['Ngày'], [44_083]]);
  Object.assign(sheet['A2'] as object, { z: 'dd/mm/yyyy' });
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'S');
  book.Workbook = { WBProps: { date1904: true } };
  const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
  const [raw] = await tablesIn(bytes);
  // 44,083 days after 1 January 1904.
  expect(raw?.rows[1]).toEqual([{ kind: 'date', iso: '2024-09-10' }]);
});

test('any table comes back as it was written, in each format', async () => {
  const cell = fc.oneof(
    fc.integer({ min: -1e9, max: 1e9 }),
    fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 1000),
    fc
      .string({ minLength: 1, maxLength: 8, unit: 'grapheme' })
      .filter((text) => /^[\p{L}\p{N}]+$/u.test(text) && !/^\d/.test(text)),
  );
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(table, fc.constantFrom('xlsx', 'biff8', 'ods'), async (given, type) => {
      const bytes = bytesOf({ S: utils.aoa_to_sheet(given) }, type as BookType);
      const [raw] = await tablesIn(bytes, type === 'biff8' ? 'a.xls' : `a.${type}`);
      expect(raw?.rows).toEqual(given.map((row) => row.map((each) => (each === 0 ? 0 : each))));
    }),
    { numRuns: 60 },
  );
});

test('no bytes make the reader throw', async () => {
  const whole = bytesOf({ S: officeSheet() });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 30 }),
      async (changes) => {
        const bytes = whole.slice();
        for (const [at, value] of changes) bytes[at] = value;
        expect(['tables', 'refused']).toContain((await dropped(bytes)).kind);
      },
    ),
    { numRuns: 60 },
  );
});
