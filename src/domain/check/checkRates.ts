import { isFigure } from '../indicator/Cell.ts';
import type { ValueColumn } from '../join/columnsFor.ts';
import type { ProblemOf } from '../problem/Problem.ts';
import type { SheetTable } from '../sheet/SheetTable.ts';
import { columnsOf } from './baseOf.ts';
import type { CheckedSheet } from './CheckedSheet.ts';
import { checkedLines } from './checkedLines.ts';
import { printedStep } from './printedStep.ts';

/**
 * Lines in which a rate is not the quotient of the counts beside it. A rate may be off by half of the last
 * place it is written to; a rounding that everybody makes is no fault.
 */
export function checkRates({ table, columns }: CheckedSheet): readonly ProblemOf<'rate-differs'>[] {
  const lines = checkedLines(table);
  return columns.flatMap((rate) => {
    const formation = rate.suggestion?.indicator.formation;
    if (formation?.rule !== 'ratio' || rate.suggestion?.indicator.unit !== 'share') return [];
    const above = columnsOf(columns, formation.numerator, rate.year);
    const below = columnsOf(columns, formation.denominator, rate.year);
    if (above === null || below === null) return [];
    const stepAt = stepsOf(table, rate);
    return lines.flatMap(({ line, at, sum }): ProblemOf<'rate-differs'>[] => {
      const found = at(rate);
      const [part, whole] = [sum(above), sum(below)];
      if (!isFigure(found) || part === null || whole === null || whole === 0) return [];
      const expected = part / whole;
      if (Math.abs(found - expected) <= stepAt(line) / 2 + 1e-9) return [];
      const [numerator = '', denominator = ''] = [above, below].map((each) =>
        each.map(({ header }) => header).join(' + '),
      );
      const about = { file: table.fileName, line, column: rate.header };
      return [{ code: 'rate-differs', ...about, found, expected, numerator, denominator }];
    });
  });
}

/** The last place of every cell of the column; a total keeps no text, so the places its number needs are taken. */
function stepsOf({ rows, columns, totals }: SheetTable, { index }: ValueColumn): (line: number) => number {
  const position = columns.findIndex((column) => column.index === index);
  const numbers = columns[position]?.numbers;
  const steps = new Map<number, number>();
  if (!numbers) return () => 0;
  for (const { line, cells, stored } of rows)
    steps.set(line, printedStep(stored[index] ?? '', cells[index] ?? '', numbers.decimal, numbers.scale));
  for (const { line, cells } of totals) {
    const shown = Number(cells[position]) / printedStep('', '0', 'comma', numbers.scale);
    steps.set(line, printedStep('', String(Number(shown.toPrecision(12))), 'point', numbers.scale));
  }
  return (line) => steps.get(line) ?? 0;
}
