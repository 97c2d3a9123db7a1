import type { Comparison } from '../rules/RuleSet.ts';

/** A target the planner sets for the province; it stays in the plan and is never one of the resolution. */
export interface OwnTarget {
  /** `target-1`, `target-2` ... in the address. */
  readonly id: string;
  readonly name: string;
  /** Of the catalogue or of a file of the planner's own, which need not be here. */
  readonly indicator: string;
  readonly comparison: Comparison;
  /** Stored as the indicator is: 0.98 for 98 %. */
  readonly value: number;
  /** Reached by the end of this year, one of `ownTargetYears`. */
  readonly year: number;
  /** Who set it and where that is written; may be empty. */
  readonly source: string;
}

/** What the planner promises beside the resolution. */
export interface TargetChoices {
  readonly ownTargets: readonly OwnTarget[];
}

/** The five years after those of the resolution. */
export const ownTargetYears: readonly number[] = [2026, 2027, 2028, 2029, 2030];
export const ownComparisons: readonly Comparison[] = ['>=', '>', '<=', '<'];
export const mostOwnTargets = 12;
export const longestTargetName = 80;
export const longestTargetSource = 120;
