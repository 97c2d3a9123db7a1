import type { Condition, Criterion, RuleSet } from './RuleSet.ts';

/** The same rule set with every criterion passed through a change, wherever it stands. */
export function withCriteria(ruleSet: RuleSet, change: (criterion: Criterion) => Criterion): RuleSet {
  return {
    ...ruleSet,
    scope: changed(ruleSet.scope, change),
    classes: ruleSet.classes.map((ruleClass) => ({
      ...ruleClass,
      when: ruleClass.when === null ? null : changed(ruleClass.when, change),
    })),
  };
}

function changed(condition: Condition, change: (criterion: Criterion) => Criterion): Condition {
  if (condition.kind === 'criterion') return change(condition);
  if (condition.kind === 'not') return { ...condition, of: changed(condition.of, change) };
  return { ...condition, of: condition.of.map((part) => changed(part, change)) };
}
