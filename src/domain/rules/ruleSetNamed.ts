import type { NamedRules } from './RuleChoices.ts';
import type { RuleSet } from './RuleSet.ts';
import { ruleSets } from './ruleSets.ts';
import { withParameter } from './withParameter.ts';
import { withThresholds } from './withThresholds.ts';

const made = new WeakMap<NamedRules, RuleSet | null>();

/**
 * A published rule set, or the province's own copy of one, by the id that a plan names; `null` where there is none. A copy is
 * made once, so that what is remembered about it holds.
 */
export function ruleSetNamed(id: string, ownRules: readonly NamedRules[]): RuleSet | null {
  const published = ruleSets.find((ruleSet) => ruleSet.id === id);
  if (published !== undefined) return published;
  const own = ownRules.find((rules) => rules.id === id);
  if (own === undefined) return null;
  const known = made.get(own);
  if (known !== undefined) return known;
  const base = ruleSets.find((ruleSet) => ruleSet.id === own.of);
  const copy = base === undefined ? null : withThresholds(withParameters(base, own), own);
  made.set(own, copy);
  return copy;
}

/** Nobody published a figure of the province's own, so year and source are gone with the one it replaces. */
function withParameters(base: RuleSet, { parameters }: NamedRules): RuleSet {
  return Object.entries(parameters).reduce(
    (ruleSet, [id, value]) => withParameter(ruleSet, id, { value, year: NaN, source: '' }),
    base,
  );
}
