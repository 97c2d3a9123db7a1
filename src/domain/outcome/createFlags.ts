import type { AreaSetId, Level } from '../area/Area.ts';
import { isFigure, type Cell, type Column } from '../indicator/Cell.ts';
import { ruleSetFor } from '../rules/ruleSetFor.ts';
import { classNumbersOfRuleSet } from '../rules/classNumbersOfRuleSet.ts';
import { criteriaIndicators } from '../rules/criteriaIndicators.ts';
import type { Flags, UsedIndicator } from './Outcome.ts';

export type ColumnOf = (indicator: string) => { readonly column: Column; readonly used: UsedIndicator };

/** Judges every unit of a set by the rule set in force for its level and year; `null` where none speaks. */
export function createFlags(set: AreaSetId, year: number, count: number, columnOf: ColumnOf): Flags | null {
  const ruleSet = ruleSetFor(levelOf(set), year);
  if (ruleSet === null) return null;
  const columns = new Map(criteriaIndicators(ruleSet).map((id) => [id, columnOf(id)]));
  const cellOf = (index: number) => (id: string) =>
    columns.get(id)?.column[index] ?? ('not-reported' as Cell);
  return {
    ruleSet: ruleSet.id,
    year,
    classNumbers: classNumbersOfRuleSet(ruleSet, count, cellOf),
    // Where no criterion has a figure nothing was judged by a sample.
    sample: [...columns.values()].some(
      ({ used, column }) => used.provenance === 'sample' && column.some(isFigure),
    ),
  };
}

function levelOf(set: AreaSetId): Level {
  if (set === 'commune2021' || set === 'commune2025') return 'commune';
  return set;
}
