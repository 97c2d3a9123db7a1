import type { RuleParameter, RuleSet } from './RuleSet.ts';
import { withCriteria } from './withCriteria.ts';

/**
 * The same decree with a newer figure for one of its parameters: every threshold that is a multiple of it moves along. Still the
 * decree's criteria, since the decree itself refers to the figure. A threshold that a province set itself stays.
 *
 * @throws RangeError if the rule set has no such parameter (our own mistake)
 */
export function withParameter(
  ruleSet: RuleSet,
  id: string,
  figure: Pick<RuleParameter, 'value' | 'year' | 'source'>,
): RuleSet {
  const parameters = ruleSet.parameters ?? [];
  if (!parameters.some((parameter) => parameter.id === id))
    throw new RangeError(`Rule set ${ruleSet.id} has no parameter ${id}`);
  const own = new Set(ruleSet.ownCopy?.changed);
  const moved = withCriteria(ruleSet, (criterion) =>
    criterion.multiple?.of === id && !own.has(criterion.id)
      ? { ...criterion, threshold: productOf(criterion.multiple.times, figure.value) }
      : criterion,
  );
  return {
    ...moved,
    parameters: parameters.map((parameter) =>
      parameter.id === id ? { ...parameter, ...figure } : parameter,
    ),
  };
}

/** 4 × 0.0571 without what binary multiplication leaves behind. */
export function productOf(times: number, value: number): number {
  return Number((times * value).toPrecision(12));
}
