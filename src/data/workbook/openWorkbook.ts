import { zipSync } from 'fflate';
import { inspectZip, type ZipFault } from '../zip/inspectZip.ts';
import { unpackEntry } from '../zip/unpackEntry.ts';
import { worksheetXml } from './worksheetXml.ts';

/**
 * Bytes that a workbook may unpack to: some ten times what 20,000 rows of 30 columns do, and what its reader
 * can still hold as one text.
 */
export const mostUnpacked = 250_000_000;

/** Pictures, embedded files, macros, settings of printers: they hold no cell. */
const unneeded =
  /(^|\/)(media|embeddings|printerSettings|pivotCache|Pictures|Thumbnails)\/|vbaProject\.bin$/i;

const worksheet = /^xl\/worksheets\/[^/]+\.xml$/i;

export interface OpenedWorkbook {
  /** An archive with the same entries, nothing packed, for the reader. */
  readonly bytes: Uint8Array;
  readonly entries: ReadonlyMap<string, Uint8Array>;
}

/**
 * Unpacks the archive that a workbook of Excel or OpenDocument is, within limits that hold for what is
 * really there, not for what it declares; and hands it on unpacked, since its reader knows no limits.
 */
export function openWorkbook(bytes: Uint8Array): OpenedWorkbook | ZipFault {
  const listed = inspectZip(bytes);
  if (typeof listed === 'string') return listed;
  const needed = listed.filter(({ name }) => !unneeded.test(name) && !name.endsWith('/'));
  if (needed.reduce((sum, { unpacked }) => sum + unpacked, 0) > mostUnpacked) return 'archive-too-large';
  const entries = new Map<string, Uint8Array>();
  for (const entry of needed) {
    const unpacked = unpackEntry(bytes, entry);
    if (unpacked === null) return 'archive-broken';
    entries.set(entry.name, worksheet.test(entry.name) ? worksheetXml(unpacked) : unpacked);
  }
  return { bytes: zipSync(Object.fromEntries(entries), { level: 0 }), entries };
}
