import type { Column } from './Cell.ts';
import { times } from './cellwise.ts';
import { divide } from './divide.ts';
import type { FigureTable } from './FigureTable.ts';
import type { Formation } from './Indicator.ts';
import { operandColumn } from './operandColumn.ts';
import { totals } from './totals.ts';
import { unanimous } from './unanimous.ts';

/**
 * The measure of larger units, formed from their parts by the formation's rule: sums are made first and
 * divided last. `null` where the table lacks a base column or the rule does not carry.
 * @param unitOf for each area of the table the index of the larger unit
 * @param count number of larger units
 */
export function formedFromParts(
  formation: Formation,
  table: FigureTable,
  unitOf: readonly number[],
  count: number,
): Column | null {
  if (formation.rule === 'none') return null;
  if (formation.rule === 'ratio') {
    const numerator = operandColumn(table, formation.numerator);
    const denominator = operandColumn(table, formation.denominator);
    return numerator && denominator && ratioOfTotals(numerator, denominator, unitOf, count);
  }
  const of = operandColumn(table, formation.of);
  if (!of) return null;
  if (formation.rule === 'sum') return totals([of], unitOf, count)[0] ?? null;
  if (formation.rule === 'unanimous') return unanimous(of, unitOf, count);
  const weight = operandColumn(table, formation.weight);
  return weight && ratioOfTotals(times(of, weight), weight, unitOf, count);
}

function ratioOfTotals(above: Column, below: Column, unitOf: readonly number[], count: number): Column {
  const [numerator, denominator] = totals([above, below], unitOf, count);
  return divide(numerator ?? [], denominator ?? []);
}
