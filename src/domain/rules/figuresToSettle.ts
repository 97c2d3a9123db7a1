import type { CellOf } from './CellOf.ts';
import type { RuleSet } from './RuleSet.ts';
import { settlingIndicators } from './settlingIndicators.ts';

/** A figure that is missing, and for which units it would help. */
export interface FigureToSettle {
  readonly indicator: string;
  readonly units: readonly number[];
}

/**
 * What to collect so that open units can be judged: each figure with the units it can still decide, most units first.
 *
 * @param units indices of the open units
 */
export function figuresToSettle(
  ruleSet: RuleSet,
  units: readonly number[],
  cellOf: (unit: number) => CellOf,
): readonly FigureToSettle[] {
  const wanted = new Map<string, number[]>();
  for (const unit of units)
    for (const indicator of settlingIndicators(ruleSet, cellOf(unit)))
      wanted.set(indicator, [...(wanted.get(indicator) ?? []), unit]);
  return [...wanted]
    .map(([indicator, each]) => ({ indicator, units: each }))
    .sort((a, b) => b.units.length - a.units.length);
}
