import type { CellOf } from './CellOf.ts';
import { evaluateCondition } from './evaluateCondition.ts';
import type { RuleSet } from './RuleSet.ts';

/** Places beside the class indices 0, 1, 2, ... */
export const OUT_OF_SCOPE = -1;
export const UNDECIDED = -2;

/**
 * Index of the class a unit has by three-valued logic alone, or OUT_OF_SCOPE, or UNDECIDED as soon as a
 * condition on the way is open. UNDECIDED does not yet mean that several classes are possible.
 */
export function classByOrder(ruleSet: RuleSet, cellOf: CellOf): number {
  const scope = evaluateCondition(ruleSet.scope, cellOf);
  if (scope === 'fail') return OUT_OF_SCOPE;
  if (scope === 'open') return UNDECIDED;
  let remaining = OUT_OF_SCOPE;
  for (const [index, ruleClass] of ruleSet.classes.entries()) {
    if (ruleClass.when === null) {
      remaining = index;
      continue;
    }
    const answer = evaluateCondition(ruleClass.when, cellOf);
    if (answer === 'pass') return index;
    if (answer === 'open') return UNDECIDED;
  }
  return remaining;
}
