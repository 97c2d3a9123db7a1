import type { Column } from './Cell.ts';
import { divide } from './divide.ts';
import type { FigureTable } from './FigureTable.ts';
import type { Formation } from './Indicator.ts';
import { operandColumn } from './operandColumn.ts';

/** The measure where it was measured; `null` where the table lacks a base column. */
export function formedWhereMeasured(formation: Formation, table: FigureTable): Column | null {
  if (formation.rule !== 'ratio') return operandColumn(table, formation.of);
  const numerator = operandColumn(table, formation.numerator);
  const denominator = operandColumn(table, formation.denominator);
  return numerator && denominator && divide(numerator, denominator);
}
