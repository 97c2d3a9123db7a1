import type { CellOf } from './CellOf.ts';
import { classOfRuleSet } from './classOfRuleSet.ts';
import type { RuleSet } from './RuleSet.ts';

/**
 * The class number of every unit of a set, in set order, as `classOfRuleSet` gives it.
 * @param cellOf the figures of the unit at an index of the set
 */
export function classNumbersOfRuleSet(
  ruleSet: RuleSet,
  count: number,
  cellOf: (index: number) => CellOf,
): Int8Array {
  const numbers = new Int8Array(count);
  for (let index = 0; index < count; index += 1) numbers[index] = classOfRuleSet(ruleSet, cellOf(index));
  return numbers;
}
