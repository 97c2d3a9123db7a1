import type { Condition, Criterion, RuleSet } from './RuleSet.ts';

/** Every criterion of a rule set once, in the order of the law: scope first, then class by class. */
export function criteriaOf(ruleSet: RuleSet): readonly Criterion[] {
  const found = new Map<string, Criterion>();
  const conditions = [ruleSet.scope, ...ruleSet.classes.map((ruleClass) => ruleClass.when)];
  for (const condition of conditions)
    if (condition !== null)
      for (const criterion of criteriaIn(condition))
        if (!found.has(criterion.id)) found.set(criterion.id, criterion);
  return [...found.values()];
}

/** The criteria of one condition, in reading order, repeated where it repeats them. */
export function criteriaIn(condition: Condition): readonly Criterion[] {
  if (condition.kind === 'criterion') return [condition];
  if (condition.kind === 'not') return criteriaIn(condition.of);
  return condition.of.flatMap(criteriaIn);
}
