import type { AreaSetId } from '../area/Area.ts';

/** Names are data of the entry (one place per indicator), not sentences of the page. */
export interface Words {
  readonly vi: string;
  readonly en: string;
}

export const themes = [
  'place',
  'poverty',
  'infrastructure',
  'water',
  'education',
  'health',
  'livelihood',
  'culture',
  'new-rural',
  'safety',
] as const;
export type Theme = (typeof themes)[number];

/** `own`: brought in by the planner; its source is the file's name. */
export type Provenance = 'official' | 'reported' | 'derived' | 'sample' | 'own';

/** What a planner may say of figures from a file; `sample` keeps an exercise from looking real. */
export const ownProvenances = ['own', 'official', 'reported', 'sample'] as const;
export type OwnProvenance = (typeof ownProvenances)[number];

/** One meaning, one formatter. Rates are stored as shares (0.3309) and printed as percent. */
export type Unit =
  | 'share'
  | 'households'
  | 'people'
  | 'km'
  | 'km2'
  | 'people-per-km2'
  | 'million-dong-per-person-year'
  | 'criteria'
  | 'units'
  | 'status'
  | 'number';

/** At which moment of its year a figure was taken: the poverty figure of 2021 is that of the start of the year. */
export interface Period {
  readonly year: number;
  readonly moment: Moment;
}
export const moments = ['start', 'middle', 'end'] as const;
export type Moment = (typeof moments)[number];

/** One base column, or several that are added up first (poor + near-poor households). */
export type Operand = string | readonly string[];

/**
 * How a value is formed, and so how it is carried to other levels and across the merger of July 2025.
 * - `sum`: counts add up.
 * - `ratio`: sums of numerator and denominator are formed first, then divided; never a mean of rates.
 * - `mean`: a measure of each part (a distance) weighted by a count (households), which is a ratio of sums too:
 *   sum of measure times weight over sum of weights. Where it was measured it is the measure itself.
 * - `unanimous`: a 0/1 status is carried only where all parts to which it applies agree.
 * - `none`: only where it was measured.
 * Operands name base columns of the figure tables.
 */
export type Formation =
  | { readonly rule: 'sum'; readonly of: string }
  | { readonly rule: 'ratio'; readonly numerator: Operand; readonly denominator: Operand }
  | { readonly rule: 'mean'; readonly of: string; readonly weight: string }
  | { readonly rule: 'unanimous'; readonly of: string }
  | { readonly rule: 'none'; readonly of: string };

export interface Indicator {
  readonly id: string;
  readonly theme: Theme;
  readonly name: Words;
  /** For tight places: legend title, table header. */
  readonly short: Words;
  /** What exactly is counted, over what. */
  readonly definition: Words;
  readonly unit: Unit;
  /** Which end calls for attention; `neutral` ones cannot enter a score. */
  readonly direction: 'higher-is-worse' | 'higher-is-better' | 'neutral';
  readonly formation: Formation;
  /** The set in which its base columns are measured; other sets follow by the formation. */
  readonly measuredIn: AreaSetId;
  /** The sets on which it may be shown. */
  readonly sets: readonly AreaSetId[];
  readonly periods: readonly Period[];
  readonly source: Words & { readonly address?: string };
  readonly provenance: Provenance;
  /** A value from which both directions are read (a diverging palette), where the measure has one. */
  readonly midpoint?: { readonly value: number; readonly name: Words };
  /** The target of the resolution for 2025, where it has one for this very measure. */
  readonly target2025?: number;
  /** Indicators that must never share a chart with this one (another standard of the same thing). */
  readonly notComparableWith?: readonly string[];
}
