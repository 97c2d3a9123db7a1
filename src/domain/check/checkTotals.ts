import { fold } from '../area/fold.ts';
import { type Cell, isFigure } from '../indicator/Cell.ts';
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
  const headings = new Map(report.headings.map(({ line, area }) => [line, area]));
  const totals = new Map(table.totals.map(({ line, label }) => [line, label]));
  const lines = [...checkedLines(table)].sort((a, b) => a.line - b.line);
  const units = lines.filter(({ line }) => !headings.has(line) && !totals.has(line));
  const sumOf = createSums();
  const isOfAll = (line: number, label: string) =>
    ofAll.test(fold(label)) ||
    headings.get(line)?.set === 'province' ||
    (totals.size === 1 && totals.has(line));

  const found: ProblemOf<'total-differs'>[] = [];
  const blocks = blocksOf(lines, (line) => headings.has(line) || totals.has(line));
  for (const { total, above, below } of blocks) {
    const { line } = total;
    const label = totals.get(line) ?? labelOf(sheet, line);
    if (average.test(fold(label))) continue;
    const candidates = isOfAll(line, label) ? [units] : headings.has(line) ? [below] : [above, below, units];
    for (const column of counts) {
      const sums = candidates.filter((block) => block.length > 0).map((block) => sumOf(block, column));
      const worst = disagreement(total.at(column), sums);
      if (worst !== null)
        found.push({
          code: 'total-differs',
          file: table.fileName,
          line,
          label,
          column: column.header,
          ...worst,
        });
    }
  }
  return found;
}

interface Block {
  readonly total: CheckedLine;
  /** Rows between this line and the total or heading before it, and after it. */
  readonly above: readonly CheckedLine[];
  readonly below: readonly CheckedLine[];
}

function blocksOf(lines: readonly CheckedLine[], isBorder: (line: number) => boolean): readonly Block[] {
  const blocks: (Block & { readonly below: CheckedLine[] })[] = [];
  const first: CheckedLine[] = [];
  for (const line of lines) {
    const current = blocks.at(-1)?.below ?? first;
    if (isBorder(line.line)) blocks.push({ total: line, above: current, below: [] });
    else current.push(line);
  }
  return blocks;
}

interface BlockSum {
  readonly expected: number;
  readonly rows: number;
  readonly missing: number;
}

/** Each block is added once for each column, however many lines claim to be its total. */
function createSums(): (block: readonly CheckedLine[], column: ValueColumn) => BlockSum {
  const known = new Map<readonly CheckedLine[], Map<ValueColumn, BlockSum>>();
  return (block, column) => {
    const ofBlock = known.get(block) ?? new Map<ValueColumn, BlockSum>();
    known.set(block, ofBlock);
    const before = ofBlock.get(column);
    if (before !== undefined) return before;
    const cells = block.map(({ at }) => at(column)).filter(isFigure);
    const expected = Number(cells.reduce((sum, cell) => sum + cell, 0).toPrecision(12));
    const sum = { expected, rows: block.length, missing: block.length - cells.length };
    ofBlock.set(column, sum);
    return sum;
  };
}

/** How far a total is from the sum of its rows; `null` where it agrees with one of the blocks, or says nothing. */
function disagreement(
  found: Cell,
  sums: readonly BlockSum[],
): Pick<ProblemOf<'total-differs'>, 'found' | keyof BlockSum> | null {
  if (!isFigure(found)) return null;
  const [first] = sums;
  // Decimal lengths are rounded row by row: half a unit of the second decimal for each.
  const agrees = sums.some(({ expected, rows }) => {
    const whole = Number.isInteger(expected) && Number.isInteger(found);
    return Math.abs(found - expected) <= (whole ? 0 : rows * 0.005);
  });
  return agrees || first === undefined || first.missing === first.rows ? null : { found, ...first };
}

function labelOf({ table, report }: CheckedSheet, line: number): string {
  const row = table.rows.find((each) => each.line === line);
  return row?.cells[report.keys.name] ?? '';
}
