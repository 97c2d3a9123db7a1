import type { Cell } from '../indicator/Cell.ts';
import type { CellOf } from './CellOf.ts';
import { classByOrder, UNDECIDED } from './classByOrder.ts';
import { openIndicator } from './openIndicator.ts';
import type { RuleSet } from './RuleSet.ts';
import { tellingValues } from './tellingValues.ts';
import { withCell } from './withCell.ts';

/**
 * Every class a unit could turn out to have once its missing figures are known: indices into the rule set's
 * classes, or OUT_OF_SCOPE, ascending. One entry means the class is certain.
 *
 * Three-valued logic alone says too little here: it looks at each class by itself and does not see that one
 * missing figure cannot be both above and below a threshold. So the first missing figure that the logic
 * stumbles over is tried with every value that makes a difference, and so on until each branch is decided.
 *
 * @param candidates what a missing figure may be; without it, anything
 */
export function possibleClasses(
  ruleSet: RuleSet,
  cellOf: CellOf,
  candidates: (indicator: string) => readonly Cell[] = (indicator) => tellingValues(ruleSet, indicator),
): readonly number[] {
  const found = new Set<number>();
  const follow = (cells: CellOf): void => {
    const outcome = classByOrder(ruleSet, cells);
    if (outcome === UNDECIDED) {
      const unknown = openIndicator(ruleSet, cells);
      for (const cell of candidates(unknown)) follow(withCell(cells, unknown, cell));
    } else found.add(outcome);
  };
  follow(cellOf);
  return [...found].sort((a, b) => a - b);
}
