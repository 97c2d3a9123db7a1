import type { Unit, Words } from '../indicator/Indicator.ts';
import type { Comparison } from '../rules/RuleSet.ts';
import type { Moment } from '../indicator/Indicator.ts';
import type { TargetMeasure } from './TargetMeasure.ts';

/** `=` asks to reach the value, or not to exceed it, whichever is the better end of the measure. */
export type TargetComparison = Comparison | '=';

/**
 * What the value of a target is about.
 * - `level`: the measure itself.
 * - `fall-per-year`: how much it falls each year on average, from the first figure to the end of the target's year.
 * - `multiple`: a multiple of the first figure.
 */
export type TargetKind = 'level' | 'fall-per-year' | 'multiple';

/** Where a target starts from by the document that sets it. */
export interface TargetBaseline {
  readonly value: number;
  /** `>`: the document says "over". */
  readonly bound: '=' | '>';
  /** As the document says it: a year, a span of years. */
  readonly when: string;
}

/** What was promised: scope and measure, comparison, value, by the end of which year, from where, by whom. */
export interface Target {
  readonly id: string;
  readonly name: Words;
  readonly kind: TargetKind;
  readonly comparison: TargetComparison;
  /** Stored as the measure is: 0.98 for 98 %; for `fall-per-year` the same unit by year. */
  readonly value: number;
  readonly unit: Unit;
  /** What is counted, where the unit is `units`. */
  readonly counted: 'communes' | 'districts' | null;
  /** Reached by the end of this year. */
  readonly year: number;
  readonly baseline: TargetBaseline | null;
  /** The target is the planner's own and its period begins with this year: its start is the newest figure before it. */
  readonly since?: number;
  /** What the figures do not quite say: another scope, another standard. */
  readonly caveat: Words | null;
  /** How the figures of this installation answer; `null` where they cannot. */
  readonly measure: TargetMeasure | null;
  /** Where nothing measures it: what there is instead, and why it does not answer. */
  readonly absent: Words | null;
  /** The table that would answer. */
  readonly bring: Words;
  readonly source: string;
}

/** One figure of the province for a target. */
export interface TargetPoint {
  readonly year: number;
  readonly moment: Moment;
  readonly value: number;
  readonly provenance: 'official' | 'reported' | 'derived' | 'sample' | 'own';
  /** The years of the standard it was counted by ("2021-2025"), where there is more than one: never joined with figures of another. */
  readonly standard?: string;
  /** Units that could not be judged and are left out of the figure. */
  readonly open?: number;
}
