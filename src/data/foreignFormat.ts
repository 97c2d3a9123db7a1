import type { FileHead } from './FileFormat.ts';

const startsWith = ({ bytes }: FileHead, ...signature: number[]) =>
  signature.every((byte, index) => bytes[index] === byte);
const endsIn = ({ name }: FileHead, ...extensions: string[]) =>
  extensions.some((extension) => name.toLowerCase().endsWith(extension));
const isZip = (head: FileHead) => startsWith(head, 0x50, 0x4b, 0x03, 0x04);

/** Formats that planners have and the portal does not read yet, by their first bytes. */
const foreign: readonly { readonly name: string; readonly is: (head: FileHead) => boolean }[] = [
  { name: 'Excel (.xlsx)', is: (head) => isZip(head) && endsIn(head, '.xlsx', '.xlsm') },
  { name: 'OpenDocument (.ods)', is: (head) => isZip(head) && endsIn(head, '.ods') },
  { name: 'Word (.docx)', is: (head) => isZip(head) && endsIn(head, '.docx') },
  { name: 'KMZ', is: (head) => isZip(head) && endsIn(head, '.kmz') },
  { name: 'ZIP', is: isZip },
  { name: 'Excel 97-2003 (.xls)', is: (head) => startsWith(head, 0xd0, 0xcf, 0x11, 0xe0) },
  { name: 'GeoPackage', is: (head) => startsWith(head, 0x53, 0x51, 0x4c, 0x69, 0x74, 0x65) },
  { name: 'Shapefile (.shp)', is: (head) => startsWith(head, 0x00, 0x00, 0x27, 0x0a) },
  { name: 'FlatGeobuf', is: (head) => startsWith(head, 0x66, 0x67, 0x62) },
  { name: 'PDF', is: (head) => startsWith(head, 0x25, 0x50, 0x44, 0x46) },
  { name: 'KML', is: ({ text }) => /<kml[\s>]/.test(text) },
  { name: 'TopoJSON', is: ({ text }) => /^\s*\{[^[]*"type"\s*:\s*"Topology"/.test(text) },
  { name: 'XML', is: ({ text }) => /^\s*<\?xml/.test(text) },
  { name: 'HTML', is: ({ text }) => /^\s*<(!doctype|html)/i.test(text) },
];

/** Name of a known format that is not read yet, `null` for anything else. */
export function foreignFormat(head: FileHead): string | null {
  return foreign.find(({ is }) => is(head))?.name ?? null;
}
