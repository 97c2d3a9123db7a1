import { zipSync } from 'fflate';
import type { MadeFile } from '../driver/FilesIn.ts';

interface Hostile {
  readonly what: string;
  readonly file: MadeFile;
  /** What the answer must say. */
  readonly reason: RegExp;
}

/** An archive whose directory says that it unpacks to four gigabytes. */
function bomb(): Buffer {
  const archive = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(1000) });
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  for (let at = 0; at < archive.length - 4; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 4_000_000_000, true);
  return Buffer.from(archive);
}

const laughs = Array.from(
  { length: 9 },
  (_, at) => `<!ENTITY l${String(at + 1)} "${`&l${String(at)};`.repeat(10)}">`,
);
const laughing = (root: string, body: string) =>
  `<?xml version="1.0"?><!DOCTYPE ${root} [<!ENTITY l0 "ha">${laughs.join('')}]><${root}>${body}</${root}>`;

const outline = (begin: string) =>
  `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"ten":"Cốc Pàng"},"geometry":{"type":"Polygon","coordinates":[[${begin}`;

/** Files that mean harm or are broken beyond sense, each answered by a sentence of its own. */
export const hostile: readonly Hostile[] = [
  { what: 'a bomb', file: { name: 'bom.xlsx', content: bomb() }, reason: /bung ra quá lớn/ },
  {
    what: 'a path out of its folder',
    file: { name: 'leo.zip', content: Buffer.from(zipSync({ '../../xa.shp': new Uint8Array(200) })) },
    reason: /đường dẫn ra ngoài/,
  },
  {
    what: 'a billion laughs as a map',
    file: { name: 'cuoi.kml', content: laughing('kml', '<Placemark><name>&l9;</name></Placemark>') },
    reason: /tự khai báo ký hiệu/,
  },
  {
    what: 'a billion laughs as a workbook',
    file: { name: 'cuoi.xls', content: laughing('Workbook', '&l9;') },
    reason: /tự khai báo ký hiệu/,
  },
  {
    what: 'tables in tables without end',
    file: { name: 'sau.xls', content: '<html>', tail: { text: '<table><tr><td>', times: 100_000 } },
    reason: /lồng các phần vào nhau quá sâu/,
  },
  {
    what: 'a ring of a million corners that goes to and fro',
    file: {
      name: 'vong.geojson',
      content: outline(''),
      tail: {
        text: '[106,22.5],[106.1,22.6],[106,22.7],[106.1,22.55],',
        times: 250_000,
        end: '[106,22.5]]]}}]}',
      },
    },
    reason: /vong\.geojson/,
  },
  {
    what: 'coordinates beyond all numbers',
    file: {
      name: 'vo-cuc.geojson',
      content: `${outline('[1e308,-1e308],[1e999,22],[106,1e308],[1e308,-1e308]')}]]}}]}`,
    },
    reason: /vo-cuc\.geojson/,
  },
];
