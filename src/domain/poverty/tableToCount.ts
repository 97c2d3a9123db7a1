import type { FileContent } from '../reading/FileContent.ts';
import type { FilePart } from '../reading/Understanding.ts';
import type { Problem } from '../problem/Problem.ts';
import { readRows } from '../sheet/readRows.ts';
import type { SheetTable } from '../sheet/SheetTable.ts';
import { answersOf } from './answersOf.ts';
import { proposeCounting } from './proposeCounting.ts';

/** The table of a file whose deprivations are to be counted. */
export interface TableToCount {
  readonly parts: readonly FilePart[];
  readonly part: number;
  /** `null` where the file or the part was refused; a problem says why. */
  readonly table: SheetTable | null;
  readonly problems: readonly Problem[];
}

/**
 * The sheet of a file that is counted: the one asked for, else the first that holds deprivations, else the first.
 *
 * @param name of the file
 */
export function tableToCount(content: FileContent, name: string, wanted: number | null): TableToCount {
  if (content.kind !== 'tables') {
    const problems: readonly Problem[] =
      content.kind === 'refused' ? content.problems : [{ code: 'table-wanted', file: name }];
    return { parts: [], part: 0, table: null, problems };
  }
  const parts = content.tables.map(({ sheet, rows }) => ({ name: sheet, size: rows.length }));
  let first: TableToCount | null = null;
  for (const [part, raw] of content.tables.entries()) {
    if (wanted !== null && wanted !== part) continue;
    const { table, problems } = readRows(raw);
    const read: TableToCount = { parts, part, table, problems: [...content.problems, ...problems] };
    first ??= read;
    if (table !== null && holdsDeprivations(table)) return read;
  }
  return first ?? { parts, part: 0, table: null, problems: [{ code: 'rows-missing', file: name }] };
}

function holdsDeprivations(table: SheetTable): boolean {
  return proposeCounting(table, answersOf(table)).deprivations.length > 0;
}
