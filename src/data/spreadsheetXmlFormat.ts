import type { FileFormat } from './FileFormat.ts';
import { spreadsheetXml } from './markup/spreadsheetXml.ts';
import { tablesRead } from './markup/tablesRead.ts';

/** XML Spreadsheet 2003, a workbook as one text, often named .xls. */
export const spreadsheetXmlFormat: FileFormat = {
  id: 'spreadsheet-xml',
  extensions: ['.xml'],
  recognises: ({ text }) => /^\ufeff?\s*</.test(text) && /<(\w+:)?Workbook[\s>]/.test(text),
  read: (bytes, name) => Promise.resolve(tablesRead(bytes, name, 'XML', spreadsheetXml)),
};
