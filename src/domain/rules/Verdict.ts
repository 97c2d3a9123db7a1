import type { Cell } from '../indicator/Cell.ts';
import type { Answer, Comparison, Criterion } from './RuleSet.ts';

/** What stands in `possible` for a unit that the rule set may not concern at all. */
export const outOfScope = 'out-of-scope';

export interface CriterionAnswer {
  readonly criterion: Criterion;
  readonly cell: Cell;
  readonly answer: Answer;
}

/** A figure on its way past a threshold. */
export interface FigureMove {
  readonly from: number;
  /** The figure must come to stand in this relation to this threshold. */
  readonly comparison: Comparison;
  readonly threshold: number;
}

/** Moving one figure alone, by `gap` in its own unit, brings the unit into another class. */
export interface ClassChange extends FigureMove {
  readonly class: string;
  readonly indicator: string;
  /** `threshold - from`: negative, the figure has to fall. Zero where it stands on the threshold. */
  readonly gap: number;
}

/** The class of one unit by one rule set, with everything a planner may ask about it. */
export interface Verdict {
  readonly ruleSet: string;
  /** `open`: a missing figure could change the class. */
  readonly status: 'classed' | 'open' | 'out-of-scope';
  readonly class: string | null;
  /** Class ids (and 'out-of-scope') that the missing figures still allow; one only when not open. */
  readonly possible: readonly string[];
  /** Every criterion once, in the order of the law. */
  readonly criteria: readonly CriterionAnswer[];
  /**
   * Ids of the criteria that decide: with these answers the class is what it is, whatever the others say, and
   * none of them can be spared. The scope is taken as given, unless the scope is the decision. Empty when open.
   */
  readonly because: readonly string[];
  /** Indicators whose missing figures can still change an open case, in the order of the law. */
  readonly missing: readonly string[];
  /** `threshold - figure` of each criterion that has a figure, in the indicator's stored unit. */
  readonly gaps: readonly { readonly criterion: string; readonly gap: number }[];
  /** The nearest move for each other class and indicator; nearest class first within an indicator. */
  readonly changes: readonly ClassChange[];
}
