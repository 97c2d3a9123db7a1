import type { Level } from '../area/Area.ts';
import type { RuleChoices } from './RuleChoices.ts';
import type { RuleSet } from './RuleSet.ts';
import { ruleSetFor } from './ruleSetFor.ts';
import { ruleSetNamed } from './ruleSetNamed.ts';

/**
 * The criteria that judge units of a level: those the planner chose, where they speak of this level, else those in force in the year.
 * `null` where no decree speaks of it.
 */
export function ruleSetChosen(
  { rules, ownRules }: Pick<RuleChoices, 'rules' | 'ownRules'>,
  level: Level,
  year: number,
): RuleSet | null {
  const chosen = rules === null ? null : ruleSetNamed(rules, ownRules);
  return chosen?.level === level ? chosen : ruleSetFor(level, year);
}
