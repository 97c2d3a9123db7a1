import { read, type ParsingOptions, type WorkBook } from '@e965/xlsx';
import type { RawTable } from '../../domain/sheet/RawTable.ts';
import type { OnProgress } from '../FileFormat.ts';
import type { ZipFault } from '../zip/inspectZip.ts';
import { odsOutline, type HiddenRun, type OdsOutline } from './odsOutline.ts';
import { openWorkbook } from './openWorkbook.ts';
import { sheetLimits } from './sheetLimits.ts';
import { sheetRows } from './sheetRows.ts';

export type WorkbookFault = ZipFault | 'workbook-broken' | 'workbook-locked';

const options: ParsingOptions = {
  type: 'array',
  dense: true,
  cellNF: true,
  // Formulas are never looked at: what a cell holds is the result that was stored with it.
  cellFormula: false,
  cellHTML: false,
  cellText: false,
};

/**
 * The sheets of a workbook (XLSX, XLSM, XLS, ODS) that hold something, those in sight before the hidden
 * ones; or why it cannot be read. Never throws.
 */
export function readWorkbook(
  bytes: Uint8Array,
  name: string,
  onProgress: OnProgress,
): readonly RawTable[] | WorkbookFault {
  let [body, outlines]: [Uint8Array, readonly OdsOutline[] | null] = [bytes, null];
  // Anything else is the compound file of Office 97-2003, which packs nothing.
  if (bytes[0] === 0x50) {
    const opened = openWorkbook(bytes);
    if (typeof opened === 'string') return opened;
    body = opened.bytes;
    const content = opened.entries.get('content.xml');
    outlines = content === undefined ? null : odsOutline(new TextDecoder().decode(content));
    if (outlines?.some(({ cells }) => cells > sheetLimits.cells) === true) return 'archive-too-large';
  }
  onProgress(0.1);
  let book: WorkBook;
  try {
    // Styles tell hidden rows and columns of Excel; of OpenDocument they would make blank cells by the million.
    book = read(body, { ...options, cellStyles: outlines === null });
  } catch (error) {
    return /password|encrypt/i.test(String(error)) ? 'workbook-locked' : 'workbook-broken';
  }
  onProgress(0.7);
  const hidden = (sheet: string) =>
    (book.Workbook?.Sheets?.find((each) => each.name === sheet)?.Hidden ?? 0) !== 0;
  const from1904 = book.Workbook?.WBProps?.date1904 === true;
  const tables = book.SheetNames.flatMap((sheet, index): RawTable[] => {
    const found = book.Sheets[sheet];
    const table = found === undefined ? null : sheetRows(found, sheet, name, from1904);
    if (table === null || table.rows.length === 0) return [];
    const outline = outlines?.[index];
    return [outline === undefined ? table : withHidden(table, outline)];
  });
  return [...tables.filter(({ sheet }) => !hidden(sheet)), ...tables.filter(({ sheet }) => hidden(sheet))];
}

function withHidden(table: RawTable, { hiddenRows, hiddenColumns }: OdsOutline): RawTable {
  const width = table.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return {
    ...table,
    hiddenRows: expanded(hiddenRows, table.rows.length),
    hiddenColumns: expanded(hiddenColumns, width),
  };
}

/** A run may be declared far below the last row. */
function expanded(runs: readonly HiddenRun[], end: number): readonly number[] {
  return runs.flatMap(({ from, times }) =>
    Array.from({ length: Math.max(0, Math.min(times, end - from)) }, (_, step) => from + step),
  );
}
