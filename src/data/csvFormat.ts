import { readTable } from '../domain/sheet/readTable.ts';
import type { Problem } from '../domain/problem/Problem.ts';
import { decodeText } from './decodeText.ts';
import type { FileFormat } from './FileFormat.ts';

/** Text tables with whatever sign between their cells. */
export const csvFormat: FileFormat = {
  id: 'csv',
  extensions: ['.csv', '.tsv', '.tab', '.txt'],
  recognises: ({ text }) => text !== '' && !/^\s*[<{]/.test(text) && /[\t;|,]/.test(text),
  read(bytes, name) {
    const { text, encoding, assumed } = decodeText(bytes);
    const { table, problems } = readTable(text, name);
    if (table === null) return { kind: 'refused', name, problems };
    const guessed: readonly Problem[] = assumed ? [{ code: 'encoding-assumed', file: name, encoding }] : [];
    return { kind: 'table', name, table, text, problems: [...guessed, ...problems] };
  },
};
