import type { Problem } from '../domain/problem/Problem.ts';
import { parseTable } from '../domain/sheet/parseTable.ts';
import { decodeText } from './decodeText.ts';
import type { FileFormat } from './FileFormat.ts';

/** Text tables with whatever sign between their cells. */
export const csvFormat: FileFormat = {
  id: 'csv',
  extensions: ['.csv', '.tsv', '.tab', '.txt'],
  recognises: ({ text }) => text !== '' && !/^\s*[<{]/.test(text) && /[\t;|,]/.test(text),
  read(bytes, name) {
    const { text, encoding, assumed } = decodeText(bytes);
    const { raw, problems } = parseTable(text, name);
    if (raw === null) return Promise.resolve({ kind: 'refused', name, problems });
    // Text of an old font is asked about where the table is understood.
    const guessed: readonly Problem[] =
      assumed && encoding !== 'windows-1252' ? [{ code: 'encoding-assumed', file: name, encoding }] : [];
    return Promise.resolve({ kind: 'tables', name, tables: [raw], problems: [...guessed, ...problems] });
  },
};
