import type { Words } from '../indicator/Indicator.ts';
import type { AreaKey } from './Area.ts';

/** A landslide or flood as the press or a review reported it at a named place. */
export interface ReportedHazard {
  readonly event: string;
  /** As the source gives it: a day, a month, or `undated`. */
  readonly date: string;
  readonly hazard: 'landslide' | 'landslide/rockfall' | 'rockfall' | 'flood';
  readonly place: string;
  /** Noted in English from the source, translated by us. */
  readonly effect: Words;
  readonly source: string;
  /** District and commune as spelled by the source. */
  readonly district: string;
  readonly commune: string;
  /** Code of 2021 of the commune meant; null where the source names none. */
  readonly commune2021: string | null;
}

/** A population-arrangement project as the press described it in mid 2024. */
export interface ResettlementProject {
  readonly district: string;
  readonly commune: string;
  readonly commune2021: string | null;
  readonly hamlets: readonly string[];
  readonly kind: string;
  /** Billion đồng; null where not reported. */
  readonly capitalBillionDong: number | null;
  readonly households: number | null;
  readonly status: Words;
  readonly source: string;
}

/** A figure with its bound: `>` means the source says "over". */
export interface BoundedFigure {
  readonly bound: '=' | '>';
  readonly value: number;
}

/** A baseline figure of the provincial resolution. */
export interface Baseline extends BoundedFigure {
  readonly id: string;
  readonly name: { readonly vi: string; readonly en: string };
  readonly unit: string;
  readonly when: string;
}

/** A quantified target for 2025 of the same resolution. */
export interface Target2025 {
  readonly id: string;
  readonly name: { readonly vi: string; readonly en: string };
  /** Over whom or what it is counted. */
  readonly scope: string;
  readonly comparator: '=' | '>' | '>=';
  readonly value: number;
  readonly unit: string;
  readonly baseline: BoundedFigure | null;
  readonly baselineWhen: string;
  readonly note: string;
}

/** A figure found in the press or a report; definitions differ, so two rows are never a trend by themselves. */
export interface ReportedFigure {
  readonly area: AreaKey;
  readonly year: number;
  readonly indicator: string;
  readonly value: number;
  readonly unit: string;
  readonly source: string;
}

/** The shape of `reports.json`: everything real that is no column of figures. */
export interface ReportsFile {
  readonly hazards: readonly ReportedHazard[];
  readonly resettlement: readonly ResettlementProject[];
  readonly baselines: readonly Baseline[];
  readonly targets2025: readonly Target2025[];
  readonly figures: readonly ReportedFigure[];
}
