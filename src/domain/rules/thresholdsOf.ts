import { regionsOf } from './regionsOf.ts';
import type { NamedRules } from './RuleChoices.ts';
import { ruleSetNamed } from './ruleSetNamed.ts';
import { ruleSets } from './ruleSets.ts';

/**
 * Every threshold that any decree, or a copy of the province's own, puts on an indicator, ascending, in its stored unit. Wherever the
 * indicator is printed these stand beside it, so that no table or profile can contradict a flag.
 */
export function thresholdsOf(indicator: string, ownRules: readonly NamedRules[]): readonly number[] {
  const own = ownRules.flatMap(({ id }) => ruleSetNamed(id, ownRules) ?? []);
  const all = [...ruleSets, ...own].flatMap((ruleSet) => regionsOf(ruleSet, indicator).thresholds);
  return [...new Set(all)].sort((a, b) => a - b);
}
