import type { Condition } from './Condition.ts';
import type { Closed } from './OpenCandidates.ts';
import type { Overlap } from './overlapsIn.ts';
import type { StageMove } from './stageMoves.ts';

/** One candidate that is paid. */
export interface Funded {
  readonly id: string;
  readonly stages: number;
  /** Of all its stages. */
  readonly of: number;
  readonly cost: number;
  /** By year, where the plan has years. */
  readonly payments: readonly { readonly year: number; readonly stages: number; readonly cost: number }[];
}

/** What a list comes to. */
export interface FundTotals {
  readonly units: number;
  readonly cost: number;
  /** Of the budget. */
  readonly left: number;
  /** Weighted sum. */
  readonly value: number;
  /** By goal, of those whose gain is known. */
  readonly gains: readonly number[];
  /** By goal the ids that are paid although their gain is not known. */
  readonly gainsUnknown: readonly (readonly string[])[];
}

export interface FundList {
  readonly funded: readonly Funded[];
  readonly totals: FundTotals;
}

/** Why a candidate is in or out. Money and values are of all its stages. */
export type FundReason =
  | Closed
  | { readonly code: 'must-have' }
  | { readonly code: 'must-not' }
  /** It brings nothing towards the goals. */
  | { readonly code: 'no-gain' }
  /** In: without it these conditions would break. */
  | { readonly code: 'holds-up'; readonly conditions: readonly Condition[]; readonly value: number }
  /** In: what could be paid in its place would bring less, `instead` and `insteadValue`; nobody where that list is empty. */
  | {
      readonly code: 'best-here';
      readonly value: number;
      readonly instead: readonly string[];
      readonly insteadValue: number;
    }
  /** In, but not with all its stages: the next one is over these conditions. */
  | { readonly code: 'in-part'; readonly conditions: readonly Condition[] }
  /** Out: these conditions are in the way, and to make room those in `instead` would have to leave, which bring at least as much. */
  | {
      readonly code: 'outbid';
      readonly conditions: readonly Condition[];
      readonly value: number;
      readonly cost: number;
      readonly instead: readonly string[];
      readonly insteadValue: number;
      readonly insteadCost: number;
    }
  /** Out: these conditions are in the way, and nobody's leaving makes room for it. */
  | { readonly code: 'kept-out'; readonly conditions: readonly Condition[]; readonly value: number }
  /** The solver was stopped before it was sure. */
  | { readonly code: 'not-sure' };

/** What more money would change. */
export interface NextMoney {
  readonly step: number;
  readonly value: number;
  readonly gains: readonly number[];
  readonly enter: readonly string[];
  readonly leave: readonly string[];
  /** Who stays and is paid more, or fewer, of its stages. */
  readonly resized: readonly StageMove[];
}

/**
 * What to fund. `optimal`: nothing is worth more. `stopped`: the best that was found in time. `infeasible`: no choice keeps to the conditions; `conflict`
 * are some that cannot hold together.
 */
export interface Funding extends FundList {
  readonly status: 'optimal' | 'stopped' | 'infeasible';
  /** No choice is worth more. */
  readonly bound: number;
  /** (bound - value) / bound: at most this share of the worth is missed; 0 where that is proven. */
  readonly gap: number;
  readonly conflict: readonly Condition[];
  /** Down the ranking until the money ends, with the conditions that such a list breaks. */
  readonly ranked: FundList & { readonly broken: readonly Condition[] };
  /** What the optimum brings more than that list. */
  readonly better: { readonly value: number; readonly gains: readonly number[] };
  /** By id, of every candidate. */
  readonly reasons: Readonly<Record<string, FundReason>>;
  readonly overlaps: readonly Overlap[];
  readonly next: NextMoney | null;
}
