import type { FileFormat, FileHead } from './FileFormat.ts';

/** The compound files of Office 97-2003, in which newer Office also keeps what it locks with a password. */
const compound = [0xd0, 0xcf, 0x11, 0xe0] as const;

/** Before that, and still by some exporters, the stream of records stood in the file by itself. */
const isBareStream = ([first, second]: Uint8Array) => first === 0x09 && [0, 2, 4, 8].includes(second ?? -1);

const isOld = ({ bytes }: Pick<FileHead, 'bytes'>) =>
  compound.every((byte, index) => bytes[index] === byte) || isBareStream(bytes);

/** What only a workbook of Excel, or an OpenDocument, holds. */
const parts: readonly string[] = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/workbook.bin', 'content.xml'];

/** Spreadsheets of Excel and LibreOffice, every sheet that holds something; those in sight first. */
export const workbookFormat: FileFormat = {
  id: 'workbook',
  extensions: ['.xlsx', '.xlsm', '.xls', '.ods'],
  recognises: (head) => isOld(head) || head.entries.some((entry) => parts.includes(entry)),
  async read(bytes, name, onProgress) {
    // Its reader would take any text for a sheet of one cell.
    if (bytes[0] !== 0x50 && !isOld({ bytes }))
      return { kind: 'refused', name, problems: [{ code: 'workbook-broken', file: name }] };
    const { readWorkbook } = await import('./workbook/readWorkbook.ts');
    const tables = readWorkbook(bytes, name, onProgress);
    if (typeof tables === 'string')
      return { kind: 'refused', name, problems: [{ code: tables, file: name }] };
    if (tables.length === 0) return { kind: 'refused', name, problems: [{ code: 'file-empty', file: name }] };
    return { kind: 'tables', name, tables, problems: [] };
  },
};
