import { cellText } from '../sheet/cellText.ts';
import type { RawTable } from '../sheet/RawTable.ts';
import type { SheetTable } from '../sheet/SheetTable.ts';
import type { SheetLine } from './Understanding.ts';

const widest = 40;
const longest = 60;

/**
 * Some lines of a sheet as they stand in the file, each with what it was taken for.
 *
 * @param from the first line, as a spreadsheet counts its rows, from 1
 */
export function sheetLines(
  raw: RawTable,
  table: SheetTable | null,
  from: number,
  count: number,
): readonly SheetLine[] {
  const aside = new Map(table?.aside.map(({ line, kind }) => [line, kind]));
  const units = new Map(table?.rows.map(({ line, cells }) => [line, cells]));
  const header = table?.headerLines;
  const kindOf = (line: number, isBlank: boolean): SheetLine['kind'] => {
    if (header !== undefined && line >= header.first && line <= header.last) return 'header';
    return aside.get(line) ?? (units.has(line) ? 'unit' : isBlank ? 'blank' : 'passed-over');
  };
  const start = Math.max(1, from);
  return raw.rows.slice(start - 1, start - 1 + count).map((row, index): SheetLine => {
    const line = start + index;
    // The text as it was understood, so that a converted old font is seen converted.
    const cells = (units.get(line) ?? row.map(cellText)).slice(0, widest).map((cell) => shortened(cell));
    return {
      line,
      kind: kindOf(
        line,
        cells.every((cell) => cell === ''),
      ),
      cells,
    };
  });
}

function shortened(cell: string): string {
  const text = cell.trim();
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
