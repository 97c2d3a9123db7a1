import type { Condition } from './Condition.ts';
import type { Candidate, FundProblem } from './FundProblem.ts';

/** Why a candidate is no candidate. */
export type Closed =
  | { readonly code: 'cost-unknown' }
  /** What it brings towards a goal that counts is not known; it is not taken for nothing, but cannot be compared. */
  | { readonly code: 'gain-unknown'; readonly goals: readonly string[] }
  | { readonly code: 'year-outside'; readonly year: number }
  /** It is to come after something that is no candidate. */
  | { readonly code: 'needs-unknown'; readonly needs: readonly string[] }
  /** It is to come after itself, by way of the others. */
  | { readonly code: 'needs-itself'; readonly ids: readonly string[] };

/** A candidate that can be chosen. */
export interface OpenCandidate {
  readonly candidate: Candidate;
  readonly cost: number;
  /** Weighted, of all stages; goals that are not known count nothing, which happens to must-haves only. */
  readonly value: number;
  /** Slots `from` to before `to` are its own. */
  readonly from: number;
  readonly to: number;
}

/** One candidate in one year; the year is `null` where the plan has no years. */
export interface Slot {
  readonly open: number;
  readonly year: number | null;
}

/** A problem made ready: who can be chosen, by id, and in which years. */
export interface OpenCandidates {
  readonly problem: FundProblem;
  readonly conditions: readonly Condition[];
  readonly open: readonly OpenCandidate[];
  readonly slots: readonly Slot[];
  /** By id the place in `open`. */
  readonly at: ReadonlyMap<string, number>;
  readonly closed: ReadonlyMap<string, Closed>;
}

/** By slot how many stages are paid. */
export type Choice = Int32Array;
