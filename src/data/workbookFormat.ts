import type { FileFormat, FileHead } from './FileFormat.ts';

const startsWith = ({ bytes }: FileHead, ...signature: readonly number[]) =>
  signature.every((byte, index) => bytes[index] === byte);
/** The compound files of Office 97-2003, in which newer Office also keeps what it locks with a password. */
const compound = [0xd0, 0xcf, 0x11, 0xe0] as const;

/** What only a workbook of Excel, or an OpenDocument, holds. */
const parts: readonly string[] = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/workbook.bin', 'content.xml'];

/** Spreadsheets of Excel and LibreOffice, every sheet that holds something; those in sight first. */
export const workbookFormat: FileFormat = {
  id: 'workbook',
  extensions: ['.xlsx', '.xlsm', '.xls', '.ods'],
  recognises: (head) => startsWith(head, ...compound) || head.entries.some((entry) => parts.includes(entry)),
  async read(bytes, name, onProgress) {
    const { readWorkbook } = await import('./workbook/readWorkbook.ts');
    const tables = readWorkbook(bytes, name, onProgress);
    if (typeof tables === 'string')
      return { kind: 'refused', name, problems: [{ code: tables, file: name }] };
    if (tables.length === 0) return { kind: 'refused', name, problems: [{ code: 'file-empty', file: name }] };
    return { kind: 'tables', name, tables, problems: [] };
  },
};
