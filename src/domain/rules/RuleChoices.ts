import type { OwnRules } from './withThresholds.ts';

/** A copy of a decree's criteria as the plan keeps it; `own-1`, `own-2` ... in the address. */
export interface NamedRules extends OwnRules {
  readonly id: string;
  /** Parameter id -> figure of the province's own, in stored units; only those that were changed. */
  readonly parameters: Readonly<Record<string, number>>;
}

/** What flags are compared with: another rule set on the same figures, or the same one on those of another year. */
export type Against =
  { readonly kind: 'rules'; readonly id: string } | { readonly kind: 'year'; readonly year: number };

/** What the planner decides about which criteria judge. */
export interface RuleChoices {
  /** A published rule set or an own one; `null`: the one in force for the level and year. */
  readonly rules: string | null;
  readonly ownRules: readonly NamedRules[];
  readonly against: Against | null;
}

/** How much of a name is kept. */
export const longestRuleName = 80;
export const mostOwnRules = 12;
