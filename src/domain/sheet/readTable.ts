import { parseTable } from './parseTable.ts';
import { readRows, type ReadSheet } from './readRows.ts';
import type { SheetChoices } from './SheetTable.ts';

/**
 * A text table as a sheet, in one step: parsed, then understood. Never throws.
 *
 * @param text decoded; a byte order mark is passed over
 * @param choices the planner's answers to questions of an earlier reading
 */
export function readTable(text: string, file: string, choices: SheetChoices = {}): ReadSheet {
  const { raw, problems } = parseTable(text, file);
  if (raw === null) return { table: null, problems };
  const sheet = readRows(raw, choices);
  return sheet.table === null ? sheet : { ...sheet, problems: [...problems, ...sheet.problems] };
}
