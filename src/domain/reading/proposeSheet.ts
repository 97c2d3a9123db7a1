import type { KeyColumns } from '../join/JoinReport.ts';
import { cellText } from '../sheet/cellText.ts';
import { guessSource } from '../sheet/guessSource.ts';
import type { RawTable } from '../sheet/RawTable.ts';
import type { NumberReading, SheetTable } from '../sheet/SheetTable.ts';
import { sheetLines } from './sheetLines.ts';
import type { ColumnProposal, SheetProposal } from './Understanding.ts';

/** Lines shown at first: a form's titles and header take up to ten, and some units must be seen below. */
const shown = 14;

/**
 * How a sheet was understood, for the planner to look at and to correct.
 *
 * @param table `null` where it could not be understood: its lines are shown all the same
 * @param keys the columns that named the units; `null` where no join came about
 */
export function proposeSheet(
  raw: RawTable,
  table: SheetTable | null,
  keys: KeyColumns | null,
): SheetProposal {
  const keyOf = (index: number): ColumnProposal['key'] => {
    if (index === keys?.code) return 'code';
    if (index === keys?.name) return 'name';
    return keys?.parents.includes(index) === true ? 'parent' : null;
  };
  const first = raw.rows.findIndex((row) => row.some((cell) => cellText(cell).trim() !== ''));
  const below = Math.max(first + 1, (table?.headerLines.first ?? 1) - 4);
  return {
    columns: (table?.columns ?? []).map(({ index, header, role, level, numbers }) => ({
      index,
      header,
      role,
      level,
      key: keyOf(index),
      numbers: numbers && withoutCells(numbers),
    })),
    lines: sheetLines(raw, table, below, shown),
    header: table?.headerLines ?? null,
    length: raw.rows.length,
    units: table?.rows.length ?? 0,
    totals: (table?.aside ?? []).filter(({ kind }) => kind === 'total').length,
    hidden: { rows: raw.hiddenRows.length, columns: raw.hiddenColumns.length },
    legacyFont: table?.legacyFont ?? null,
    source: guessSource(table?.aside ?? []),
  };
}

/** How a column was read, without its twenty thousand cells. */
function withoutCells({ decimal, decimalSureness, scale, scaleSureness, year }: NumberReading) {
  return { decimal, decimalSureness, scale, scaleSureness, year };
}
