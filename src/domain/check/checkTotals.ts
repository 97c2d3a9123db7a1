import { fold } from '../area/fold.ts';
import { isFigure } from '../indicator/Cell.ts';
import { isCount } from '../join/isCount.ts';
import type { ValueColumn } from '../join/columnsFor.ts';
import type { ProblemOf } from '../problem/Problem.ts';
import type { CheckedSheet } from './CheckedSheet.ts';
import { type CheckedLine, checkedLines } from './checkedLines.ts';

const ofAll = /\b(tong cong|tong so|tong toan|toan tinh|tong chung|grand total|tinh)\b|^(tong|total)$/;
const average = /\b(trung binh|binh quan|average)\b/;

/**
 * Totals, subtotals and heading rows with figures, held against the sum of their rows. Only counts are added;
 * a rate in a total is held against its counts (`checkRates`). A subtotal stands below its rows, a heading above
 * them; a line that fits either block of rows is taken at its word.
 */
export function checkTotals(sheet: CheckedSheet): readonly ProblemOf<'total-differs'>[] {
  const { table, report, columns } = sheet;
  const counts = columns.filter(isCount);
  const lines = checkedLines(table);
  const headings = new Set(report.headings.map(({ line }) => line));
  const totals = new Map(table.totals.map(({ line, label }) => [line, label]));
  const units = lines.filter(({ line }) => !headings.has(line) && !totals.has(line));
  const borders = [...headings, ...totals.keys()].sort((a, b) => a - b);
  const provincial = new Set(
    report.headings.filter(({ area }) => area.set === 'province').map(({ line }) => line),
  );

  return lines.flatMap((total): ProblemOf<'total-differs'>[] => {
    const label = totals.get(total.line) ?? (headings.has(total.line) ? labelOf(sheet, total.line) : null);
    if (label === null || average.test(fold(label))) return [];
    const before = borders.findLast((line) => line < total.line) ?? 0;
    const after = borders.find((line) => line > total.line) ?? Infinity;
    const above = units.filter(({ line }) => line > before && line < total.line);
    const below = units.filter(({ line }) => line > total.line && line < after);
    const isWhole =
      ofAll.test(fold(label)) || provincial.has(total.line) || (totals.size === 1 && totals.has(total.line));
    const isHeading = headings.has(total.line);
    const blocks = isWhole ? [units] : isHeading ? [below] : [above, below, units];
    return counts.flatMap((column) => {
      const worst = disagreement(
        total,
        column,
        blocks.filter((block) => block.length > 0),
      );
      if (worst === null) return [];
      const about = { file: table.fileName, line: total.line, label, column: column.header };
      return [{ code: 'total-differs', ...about, ...worst }];
    });
  });
}

/** How far the line is from the sum of its rows; `null` where it agrees with one of the blocks, or says nothing. */
function disagreement(
  total: CheckedLine,
  column: ValueColumn,
  blocks: readonly (readonly CheckedLine[])[],
): Pick<ProblemOf<'total-differs'>, 'found' | 'expected' | 'rows' | 'missing'> | null {
  const found = total.at(column);
  if (!isFigure(found)) return null;
  const sums = blocks.map((rows) => {
    const cells = rows.map(({ at }) => at(column)).filter(isFigure);
    const expected = Number(cells.reduce((sum, cell) => sum + cell, 0).toPrecision(12));
    return { found, expected, rows: rows.length, missing: rows.length - cells.length, figures: cells.length };
  });
  // Decimal lengths are rounded row by row: half a unit of the second decimal for each.
  const agrees = sums.some(
    ({ expected, rows }) =>
      Math.abs(found - expected) <=
      (Number.isInteger(expected) && Number.isInteger(found) ? 0 : rows * 0.005),
  );
  const [first] = sums;
  if (agrees || first === undefined || first.figures === 0) return null;
  const { expected, rows, missing } = first;
  return { found, expected, rows, missing };
}

function labelOf({ table, report }: CheckedSheet, line: number): string {
  const row = table.rows.find((each) => each.line === line);
  return row?.cells[report.keys.name] ?? '';
}
