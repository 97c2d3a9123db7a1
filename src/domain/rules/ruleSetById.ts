import type { RuleSet } from './RuleSet.ts';
import { ruleSets } from './ruleSets.ts';

/** The rule set of an outcome's flags. Ids come from our own data, so an unknown one is our own mistake. */
export function ruleSetById(id: string): RuleSet {
  const found = ruleSets.find((ruleSet) => ruleSet.id === id);
  if (found === undefined) throw new Error(`No rule set is called ${id}`);
  return found;
}
