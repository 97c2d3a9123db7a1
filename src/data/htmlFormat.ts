import type { FileFormat } from './FileFormat.ts';
import { htmlTables } from './markup/htmlTables.ts';
import { tablesRead } from './markup/tablesRead.ts';

/** Tables of an HTML page: what many systems of the state export under the name .xls. */
export const htmlFormat: FileFormat = {
  id: 'html',
  extensions: ['.html', '.htm'],
  recognises: ({ text }) => /^\ufeff?\s*</.test(text) && /<(!doctype html|html|table|body)[\s>]/i.test(text),
  read: (bytes, name) => Promise.resolve(tablesRead(bytes, name, 'HTML', htmlTables)),
};
