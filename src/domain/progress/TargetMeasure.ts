import type { AreaSetId } from '../area/Area.ts';
import type { Comparison } from '../rules/RuleSet.ts';

/** Figures of the press or of the resolution for the same measure; shares are stored there in percent. */
export interface ReportedSeries {
  /** Key of `ReportedFigure.indicator`. */
  readonly indicator: string;
  readonly moment: 'start' | 'middle' | 'end';
  readonly percent: boolean;
  readonly standard?: string;
}

/**
 * How figures answer for a target.
 * - `indicator`: the indicator for the whole province, by its own rule of formation.
 * - `count`: units of a set whose figure passes.
 * - `leaving`: units that rule sets flagged in the first year and do not flag now, over all that were flagged.
 * - `reported`: published figures of the province alone.
 */
export type TargetMeasure = { readonly reported?: readonly ReportedSeries[] } & (
  | { readonly kind: 'indicator'; readonly indicator: string }
  | {
      readonly kind: 'count';
      readonly set: AreaSetId;
      readonly indicator: string;
      readonly passes: { readonly comparison: Comparison; readonly value: number };
      /** What shows how far a unit is from changing sides, where it is another measure than the one counted. */
      readonly distance?: { readonly indicator: string; readonly value: number };
    }
  | { readonly kind: 'leaving'; readonly ruleSets: readonly string[]; readonly since: number }
  | { readonly kind: 'reported' }
);
