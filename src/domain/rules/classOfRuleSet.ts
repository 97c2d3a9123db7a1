import { NOT_APPLICABLE, OPEN } from '../classify/Legend.ts';
import type { CellOf } from './CellOf.ts';
import { classByOrder, OUT_OF_SCOPE, UNDECIDED } from './classByOrder.ts';
import { possibleClasses } from './possibleClasses.ts';
import type { RuleSet } from './RuleSet.ts';

/**
 * The class of one unit as the map paints it: an index into the rule set's classes, OPEN where a missing
 * figure could change it, NOT_APPLICABLE outside the scope. The same answer as `evaluateRuleSet`, without
 * its reasons: fit for thousands of units at once.
 */
export function classOfRuleSet(ruleSet: RuleSet, cellOf: CellOf): number {
  const certain = classByOrder(ruleSet, cellOf);
  if (certain !== UNDECIDED) return certain === OUT_OF_SCOPE ? NOT_APPLICABLE : certain;
  const [only, ...others] = possibleClasses(ruleSet, cellOf);
  if (only === undefined || others.length > 0) return OPEN;
  return only === OUT_OF_SCOPE ? NOT_APPLICABLE : only;
}
