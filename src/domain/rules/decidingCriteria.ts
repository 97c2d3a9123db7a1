import type { Cell } from '../indicator/Cell.ts';
import { OUT_OF_SCOPE } from './classByOrder.ts';
import { criteriaIn } from './criteriaOf.ts';
import { evaluateCriterion } from './evaluateCriterion.ts';
import { inapplicable } from './inapplicable.ts';
import { possibleClasses } from './possibleClasses.ts';
import type { RuleSet } from './RuleSet.ts';
import { tellingValues } from './tellingValues.ts';
import type { CriterionAnswer } from './Verdict.ts';

/**
 * The reasons of a certain class: a smallest set of answers from which the class follows whatever all other
 * figures are, and of which none can be spared (a prime implicant). Later criteria of the law are spared
 * first, so that "poor rate of 20 % or more" stands where a conjunction of lesser criteria would also do.
 * A unit in scope is taken to be so; its scope is a reason only when it is outside.
 * @returns criterion ids in the order of the law
 */
export function decidingCriteria(ruleSet: RuleSet, answers: readonly CriterionAnswer[]): readonly string[] {
  const scope = new Set(criteriaIn(ruleSet.scope).map((criterion) => criterion.id));
  const certain = answers.filter(({ answer }) => answer !== 'open');
  const [outcome] = following(ruleSet, certain);
  const given = outcome === OUT_OF_SCOPE ? new Set<string>() : scope;
  let reasons = certain;
  for (const candidate of certain.toReversed()) {
    if (given.has(candidate.criterion.id)) continue;
    const without = reasons.filter((reason) => reason !== candidate);
    if (following(ruleSet, without).length === 1) reasons = without;
  }
  return reasons.map(({ criterion }) => criterion.id).filter((id) => !given.has(id));
}

/** The classes that units with these answers can have. */
function following(ruleSet: RuleSet, answers: readonly CriterionAnswer[]): readonly number[] {
  const agreeing = (indicator: string): readonly Cell[] => {
    const about = answers.filter(({ criterion }) => criterion.indicator === indicator);
    const cells: readonly Cell[] = [
      ...tellingValues(ruleSet, indicator),
      ...inapplicable(ruleSet, indicator),
    ];
    return cells.filter((cell) =>
      about.every(({ criterion, answer }) => evaluateCriterion(criterion, cell) === answer),
    );
  };
  return possibleClasses(ruleSet, () => 'not-reported', agreeing);
}
