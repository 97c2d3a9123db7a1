import type { FundReason } from './Funding.ts';
import type { StageMove } from './stageMoves.ts';

/** Somebody whom a step of the budget moves, and why it stands there afterwards. */
export interface BudgetMove extends StageMove {
  /** At the larger budget. */
  readonly reason: FundReason;
}

/** What a budget reaches. */
export interface BudgetPoint {
  readonly budget: number;
  /** `null` where no choice keeps to the conditions. */
  readonly best: BudgetReach | null;
  /** Down the ranking; conditions from below may be unmet. */
  readonly ranked: BudgetReach;
  /** Nobody who is paid with less money leaves: grown from, and shrunk to, the choice at the budget of the plan. */
  readonly nested: BudgetReach | null;
  /** Against the best choice at the budget before it on the curve; empty for the first, and where one of the two is missing. */
  readonly moves: readonly BudgetMove[];
}

export interface BudgetReach {
  readonly value: number;
  /** By goal. */
  readonly gains: readonly number[];
  readonly cost: number;
  /** Ids, ascending. */
  readonly units: readonly string[];
}

/** In how many of the scenarios a candidate is paid at least in part. */
export type HeldThrough = 'always' | 'sometimes' | 'never';

/** How a choice stands when budget and weights move. */
export interface FundStudy {
  /** Ascending; the budget of the plan is one of them. */
  readonly curve: readonly BudgetPoint[];
  /** The largest share of the best worth that is given up for nobody leaving, over the curve. */
  readonly nestedPrice: number;
  /** Budgets times weightings that were solved. */
  readonly scenarios: number;
  /** Choices that were stopped before they were proven to be the best; what rests on them may change a little. */
  readonly unproven: number;
  /** Of the scenarios, by id of every candidate that can be chosen. */
  readonly times: Readonly<Record<string, number>>;
  readonly held: Readonly<Record<string, HeldThrough>>;
}
