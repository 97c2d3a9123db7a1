import { joinSheet } from '../../../src/domain/join/joinSheet.ts';
import type { AreaSetId } from '../../../src/domain/area/Area.ts';
import { readTable } from '../../../src/domain/sheet/readTable.ts';
import type { SheetTable } from '../../../src/domain/sheet/SheetTable.ts';
import { realAreas } from '../area/realAreas.ts';

/** Reads lines as a semicolon sheet that must be taken. */
export function sheetOf(lines: readonly string[], file = 'bieu.csv'): SheetTable {
  const { table, problems } = readTable(lines.join('\n'), file);
  if (table === null) throw new Error(`refused: ${problems[0]?.code ?? ''}`);
  return table;
}

export function joined(lines: readonly string[], set: AreaSetId | 'auto' = 'auto', year?: number) {
  return joinSheet(sheetOf(lines), realAreas, set, year);
}
