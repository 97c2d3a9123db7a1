import type { SheetRows } from '../template/SheetRows.ts';
import type { HistoryEntry } from './HistoryEntry.ts';

export interface HistoryWords {
  readonly sheet: string;
  readonly columns: {
    readonly number: string;
    readonly time: string;
    readonly by: string;
    readonly what: string;
    readonly changed: string;
    readonly file: string;
    readonly bytes: string;
    readonly sha256: string;
  };
}

/** What one entry says, as the page says it. */
export interface ToldEntry {
  readonly what: string;
  readonly changed: string;
}

/** The history as a sheet, one row an entry, oldest first; times in UTC as they are kept. */
export function historyRows(
  history: readonly HistoryEntry[],
  { sheet, columns }: HistoryWords,
  tell: (entry: HistoryEntry) => ToldEntry,
): SheetRows {
  const rows = history.map((entry) => {
    const { what, changed } = tell(entry);
    const file = 'file' in entry ? entry.file : null;
    const { number, time, by } = entry;
    return [number, time, by, what, changed, file?.name ?? null, file?.bytes ?? null, file?.sha256 ?? null];
  });
  return {
    name: sheet,
    rows: [
      [
        columns.number,
        columns.time,
        columns.by,
        columns.what,
        columns.changed,
        columns.file,
        columns.bytes,
        columns.sha256,
      ],
      ...rows,
    ],
    widths: [8, 24, 24, 60, 60, 30, 16, 66],
  };
}
