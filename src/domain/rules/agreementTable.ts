import { OPEN } from '../classify/Legend.ts';
import type { RuleSet } from './RuleSet.ts';

/** The units of one published class, by what our figures make of them. */
export interface AgreementRow {
  /** Class id as published; one of the rule set's. */
  readonly published: string;
  /** How many have each class by our figures, in the order of the rule set's classes. */
  readonly ours: readonly number[];
  readonly open: number;
  readonly outside: number;
}

/**
 * Published against computed classes, crossed: the diagonal agrees. Every class of the rule set has a row, most difficult first.
 *
 * @param published class ids in set order, `null` where unknown
 * @param classNumbers as `classNumbersOfRuleSet` gives them, in the same order
 */
export function agreementTable(
  ruleSet: RuleSet,
  published: readonly (string | null)[],
  classNumbers: ArrayLike<number>,
): readonly AgreementRow[] {
  return ruleSet.classes.map(({ id }) => {
    const numbers = published.flatMap((each, unit) => (each === id ? [classNumbers[unit] ?? OPEN] : []));
    const found = (number: number) => numbers.filter((each) => each === number).length;
    const ours = ruleSet.classes.map((_, number) => found(number));
    const open = found(OPEN);
    const classed = ours.reduce((sum, each) => sum + each, 0);
    return { published: id, ours, open, outside: numbers.length - classed - open };
  });
}
