import type { MadeFile } from '../driver/FilesIn.ts';

interface Unusable {
  readonly what: string;
  readonly file: MadeFile;
  /** What the one sentence must say besides the name of the file. */
  readonly reason: RegExp;
}

const zipped = Buffer.concat([
  Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00, 0x08, 0x00]),
  Buffer.from('[Content_Types].xml xl/workbook.xml xl/worksheets/sheet1.xml'),
  Buffer.from(Array.from({ length: 400 }, (_, at) => (at * 37) % 256)),
]);

const inMetres = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { ten: 'Cốc Pàng' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [512_300, 2_549_100],
            [513_900, 2_549_100],
            [513_900, 2_551_000],
            [512_300, 2_549_100],
          ],
        ],
      },
    },
  ],
};

/** Files that cannot be used, each for a reason of its own. */
export const unusable: readonly Unusable[] = [
  { what: 'an empty file', file: { name: 'trong.csv', content: '' }, reason: /trống/ },
  {
    what: 'a picture called a table',
    file: { name: 'anh.csv', content: Buffer.from(Array.from({ length: 900 }, (_, at) => (at * 7) % 256)) },
    reason: /không phải văn bản/,
  },
  { what: 'a workbook', file: { name: 'bang.xlsx', content: zipped }, reason: /hỏng hoặc bị cắt/ },
  {
    what: 'a workbook called a CSV',
    file: { name: 'bang.csv', content: zipped },
    reason: /hỏng hoặc bị cắt/,
  },
  {
    what: 'boundaries cut off in the middle',
    file: { name: 'dut.geojson', content: JSON.stringify(inMetres).slice(0, 120) },
    reason: /không phải JSON đúng/,
  },
  {
    what: 'a sheet that names no unit',
    file: { name: 'vo-danh.csv', content: 'Ngày;Số hộ\n1/1/2024;12\n2/1/2024;15\n3/1/2024;9\n' },
    reason: /dòng|cột/,
  },
  {
    what: 'a sheet of another province',
    file: {
      name: 'ha-giang.csv',
      content: 'Tên xã;Số hộ\nLũng Cú;120\nMa Lé;98\nLô Lô Chải;77\nSủng Là;80\n',
    },
    reason: /trong 4 dòng, quá ít dòng trùng mã hay tên/,
  },
];
