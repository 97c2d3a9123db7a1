import type { Comparison } from '../../domain/rules/RuleSet.ts';
import type { TargetComparison, TargetKind } from '../../domain/progress/Target.ts';

/** One row of a file of targets. */
export interface CliTarget {
  readonly id: string;
  /** As a spreadsheet counts its rows. */
  readonly line: number;
  readonly kind: TargetKind;
  readonly comparison: TargetComparison;
  readonly value: number;
  readonly year: number;
  /** Of the planner's own: its start is the newest figure before this year. */
  readonly since?: number;
  /** Figures are percent; a rate of several units is formed from sums and never averaged. */
  readonly isRate: boolean;
  readonly percent: boolean;
  readonly column: string;
  /** Column of the denominator, where the figures are counts. */
  readonly over: string | null;
  /** What a unit has to do to be counted, where units are counted. */
  readonly counts: { readonly comparison: Comparison; readonly value: number } | null;
  /** An exact figure at the end of a year from which the series may start. */
  readonly baseline: { readonly year: number; readonly value: number } | null;
}
