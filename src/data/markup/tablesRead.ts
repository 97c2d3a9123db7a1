import type { Problem } from '../../domain/problem/Problem.ts';
import { decodeText } from '../decodeText.ts';
import type { DroppedFile } from '../DroppedFile.ts';
import { declaresEntities } from './declaresEntities.ts';
import type { MarkupFault, MarkupTables } from './MarkupTables.ts';

/** The tables of a file of HTML or XML by their reader, or why nothing is taken from it. */
export function tablesRead(
  bytes: Uint8Array,
  name: string,
  format: string,
  read: (text: string, fileName: string) => MarkupTables | MarkupFault,
): DroppedFile {
  const refused = (problem: Problem): DroppedFile => ({ kind: 'refused', name, problems: [problem] });
  const { text, encoding, assumed } = decodeText(bytes);
  if (declaresEntities(text)) return refused({ code: 'markup-entities', file: name });
  const found = read(text, name);
  if (typeof found === 'string') return refused({ code: found, file: name });
  if (found.tables.length === 0) return refused({ code: 'format-foreign', file: name, format });
  // Text of an old font is asked about where the table is understood.
  const isGuess =
    assumed && encoding !== 'windows-1252' && !text.slice(0, 2000).toLowerCase().includes(encoding);
  const problems: readonly Problem[] = [
    ...(found.isCutOff ? ([{ code: 'table-cut-off', file: name }] as const) : []),
    ...(isGuess ? ([{ code: 'encoding-assumed', file: name, encoding }] as const) : []),
  ];
  return { kind: 'tables', name, tables: found.tables, problems };
}
