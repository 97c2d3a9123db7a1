import { compare } from '../../domain/rules/compare.ts';
import type { TargetPoint } from '../../domain/progress/Target.ts';
import { CliFault } from '../CliFault.ts';
import type { CliTable } from '../statistics/input/CliTable.ts';
import { figuresIn } from '../statistics/input/figuresIn.ts';
import { textsIn } from '../statistics/input/textsIn.ts';
import type { CliTarget } from './CliTarget.ts';

/**
 * The figure of the whole for each year, in the target's own unit: units are counted, numerators and denominators are added up
 * before they are divided, counts are added up. A year in which a unit has no figure has none.
 *
 * @param years of the rows
 * @returns `null` where the table has no such column
 * @throws CliFault where rates of several units stand without what they are rates of
 */
export function pointsOfTarget(
  table: CliTable,
  years: readonly number[],
  target: CliTarget,
): readonly TargetPoint[] | null {
  const has = (name: string) => table.header.some((each) => each.toLowerCase() === name.toLowerCase());
  if (!has(target.column)) return null;
  const values = shareAsPercent(table, target, figuresIn(table, target.column));
  const over = target.over === null ? null : figuresIn(table, target.over);
  const points = [...new Set(years)].flatMap((year): TargetPoint[] => {
    const rows = years.flatMap((each, row) => (each === year ? [row] : []));
    const cells = rows.map((row) => values[row] ?? NaN);
    const wholes = over === null ? null : rows.map((row) => over[row] ?? NaN);
    if ([...cells, ...(wholes ?? [])].some(Number.isNaN)) return [];
    const value = wholeOfYear(table, target, cells, wholes);
    return Number.isFinite(value) ? [{ year, moment: 'end', value, provenance: 'own' }] : [];
  });
  const { baseline } = target;
  const isBefore = baseline !== null && points.every(({ year }) => year > baseline.year);
  return isBefore && points.length > 0
    ? [{ ...baseline, moment: 'end', provenance: 'reported' }, ...points]
    : points;
}

function wholeOfYear(
  table: CliTable,
  { counts, percent, isRate, column, id, line }: CliTarget,
  cells: readonly number[],
  wholes: readonly number[] | null,
): number {
  if (counts !== null) {
    const passing = cells.filter((cell) => compare(cell, counts.comparison, counts.value)).length;
    return percent ? (100 * passing) / cells.length : passing;
  }
  if (wholes !== null) return ((percent ? 100 : 1) * sum(cells)) / sum(wholes);
  if (cells.length > 1 && isRate)
    throw new CliFault((words) => words.rateNotAveraged(table.file, column, id, line));
  return sum(cells);
}

/** Cells written "33,1 %" were read as shares; a target in percent is held against percent. */
function shareAsPercent(table: CliTable, target: CliTarget, values: Float64Array): Float64Array {
  const written = textsIn(table, target.column).filter((text) => text !== null);
  const isWrittenOut = written.some((text) => text.trim().endsWith('%'));
  return target.percent && isWrittenOut && target.over === null ? values.map((value) => value * 100) : values;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
