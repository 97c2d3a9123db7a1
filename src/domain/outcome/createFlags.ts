import { isFigure, type Cell, type Column } from '../indicator/Cell.ts';
import { classNumbersOfRuleSet } from '../rules/classNumbersOfRuleSet.ts';
import { criteriaIndicators } from '../rules/criteriaIndicators.ts';
import type { RuleSet } from '../rules/RuleSet.ts';
import type { Flags, UsedIndicator } from './Outcome.ts';

export type ColumnOf = (indicator: string) => { readonly column: Column; readonly used: UsedIndicator };

/** Judges every unit of a set by a rule set on the figures of a year; `null` where no rule set speaks. */
export function createFlags(
  ruleSet: RuleSet | null,
  year: number,
  count: number,
  columnOf: ColumnOf,
): Flags | null {
  if (ruleSet === null) return null;
  const columns = new Map(criteriaIndicators(ruleSet).map((id) => [id, columnOf(id)]));
  const cellOf = (index: number) => (id: string) =>
    columns.get(id)?.column[index] ?? ('not-reported' as Cell);
  return {
    ruleSet,
    year,
    newest: newestOf(
      [...columns.values()].flatMap(({ used }) => used.period?.year ?? []),
      year,
    ),
    classNumbers: classNumbersOfRuleSet(ruleSet, count, cellOf),
    // Where no criterion has a figure nothing was judged by a sample.
    sample: [...columns.values()].some(
      ({ used, column }) => used.provenance === 'sample' && column.some(isFigure),
    ),
  };
}

function newestOf(years: readonly number[], year: number): number {
  return years.length === 0 ? year : Math.max(...years);
}
