import fc from 'fast-check';
import { expect, test } from 'vitest';
import { acceptedExtensions } from '../../src/data/acceptedExtensions.ts';
import { formats } from '../../src/data/formats.ts';
import { readFile } from '../../src/data/readFile.ts';
import { readRows } from '../../src/domain/sheet/readRows.ts';

const sheet = 'Xã;Tỉ lệ hộ nghèo (%)\nCô Ba;41,5\nCốc Pàng;33,1\n';
const file = (content: BlobPart, name: string) => new File([content], name);
const utf16 = (text: string, mark: boolean) =>
  new Uint8Array(
    new Uint16Array([...(mark ? '\ufeff' : ''), ...text].map((letter) => letter.charCodeAt(0))).buffer,
  );
const boundaries = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { ten: 'Cô Ba' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [106, 22],
            [106.1, 22],
            [106.1, 22.1],
            [106, 22],
          ],
        ],
      },
    },
  ],
});
function firstColumn(read: Awaited<ReturnType<typeof readFile>>) {
  const [raw] = read.kind === 'tables' ? read.tables : [];
  return raw && readRows(raw).table?.rows.map(({ cells }) => cells[0]);
}
async function reason(dropped: File) {
  const read = await readFile([dropped]);
  return read.kind === 'refused' ? read.problems.map(({ code }) => code) : read.kind;
}
/** "Xã;Số\nCốc Pàng;1\nĐàm Thuỷ;2" in windows-1258: base letters with their marks after them. */
const windows1258 = new Uint8Array([
  ...[0x58, 0xe3, 0x3b, 0x53, 0xf4, 0xec, 0x0a],
  ...[0x43, 0xf4, 0xec, 0x63, 0x20, 0x50, 0xe0, 0x6e, 0x67, 0x3b, 0x31, 0x0a],
  ...[0xd0, 0xe0, 0x6d, 0x20, 0x54, 0x68, 0x75, 0x79, 0xd2, 0x3b, 0x32, 0x0a],
]);

test.each([
  ['UTF-8', new TextEncoder().encode(sheet)],
  ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${sheet}`)],
  ['UTF-8 with marks apart from their letters', new TextEncoder().encode(sheet.normalize('NFD'))],
  ['UTF-16 with a mark', utf16(sheet, true)],
  ['UTF-16 without a mark', utf16(sheet, false)],
])('a table in %s is read', async (_, bytes) => {
  const read = await readFile([file(bytes as Uint8Array<ArrayBuffer>, 'ngheo.csv')]);
  expect(firstColumn(read)).toEqual(['Cô Ba', 'Cốc Pàng']);
});

test('a table in the old code page of Windows is read, and said to be assumed', async () => {
  const read = await readFile([file(windows1258, 'cu.csv')]);
  expect(firstColumn(read)).toEqual(['Cốc Pàng', 'Đàm Thuỷ']);
  expect(read.problems).toEqual([{ code: 'encoding-assumed', file: 'cu.csv', encoding: 'windows-1258' }]);
});

/** "Xã;Số hộ\nCốc Pàng;1\nHuy Giáp;2" in TCVN3, one byte a letter. */
const tcvn3 = Uint8Array.from('Tªn x·;Sè hé\nCèc Pµng;1\nHuy Gi¸p;2', (letter) => letter.charCodeAt(0));

test('a table in an old font is read in it, with the question left to the reader of sheets', async () => {
  const read = await readFile([file(tcvn3, 'cu.csv')]);
  expect(firstColumn(read)).toEqual(['Cốc Pàng', 'Huy Giáp']);
  expect(read.problems).toEqual([]);
});

test('content decides, not the name', async () => {
  expect(await reason(file(boundaries, 'ranh.csv'))).toBe('layers');
  expect(await reason(file(`\ufeff ${boundaries}`, 'ranh'))).toBe('layers');
  expect(await reason(file(sheet, 'bang.geojson'))).toBe('tables');
  expect(await reason(file(sheet, 'bang'))).toBe('tables');
});

test.each([['%PDF-1.7', 'a.csv', 'PDF']])(
  'a format that holds no table or map is named: %#',
  async (content, name, format) => {
    expect((await readFile([file(content, name)])).problems).toEqual([
      { code: 'format-foreign', file: name, format },
    ]);
  },
);

test.each([
  ['', 'a.csv', 'file-empty'],
  [boundaries.slice(0, 60), 'a.geojson', 'json-broken'],
  ['[1,2', 'a.json', 'json-broken'],
  ['{"a":1}', 'a.json', 'features-missing'],
  ['chỉ một dòng chữ', 'a.doc', 'format-unknown'],
  [new Uint8Array([1, 2, 0, 0, 0, 255, 254, 3]), 'a.bin', 'format-unknown'],
  [new Uint8Array([1, 2, 0, 0, 0, 255, 254, 3]), 'a.csv', 'not-text'],
])('what cannot be used is refused with one reason: %#', async (content, name, code) => {
  expect(await reason(file(content, name))).toEqual([code]);
});

test('a file that cannot be read any more is refused, not thrown', async () => {
  const gone = file(sheet, 'a.csv');
  gone.arrayBuffer = () => Promise.reject(new Error('gone'));
  expect(await reason(gone)).toEqual(['file-unreadable']);
});

test('no bytes reject', async () => {
  const name = fc.constantFrom('a.csv', 'a.json', 'a.geojson', 'a', 'a.xlsx');
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), name, async (bytes, called) => {
      const read = await readFile([file(new Uint8Array(bytes), called)]);
      expect(read.name).toBe(called);
    }),
    { numRuns: 200 },
  );
});

test('the file chooser offers every ending that is read, and no other', () => {
  const read = formats.flatMap(({ extensions }) => extensions);
  expect(acceptedExtensions.split(',').sort()).toEqual([...new Set(read)].sort());
});
