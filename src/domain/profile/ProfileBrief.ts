import type { Area } from '../area/Area.ts';
import type { PlaceReports } from '../area/reportsWithin.ts';
import type { RegionClass } from '../area/AreasFile.ts';
import type { BriefIndicator } from '../brief/Brief.ts';
import type { UnitHazard } from '../hazard/unitHazardClass.ts';
import type { Cell } from '../indicator/Cell.ts';
import type { Indicator, Words } from '../indicator/Indicator.ts';
import type { RuleSet } from '../rules/RuleSet.ts';
import type { ClassChange, Verdict } from '../rules/Verdict.ts';
import type { HazardPart } from './hazardPartsOf.ts';
import type { TrendMoment } from './TrendPoint.ts';

/**
 * What the profile of one unit says beside its row of a brief: plain data that a worker can be sent, without words. Figures are those of the
 * profile on the page, asked for in the same way.
 */
export interface ProfileBrief {
  /** Its place in the set of the brief. */
  readonly unit: number;
  readonly area: Area;
  /** Larger areas it lies in, nearest first. */
  readonly above: readonly Area[];
  /** Unit of 2025 it became part of. */
  readonly into: Area | null;
  readonly year: number;
  /** The main figures first, then those it is judged by. */
  readonly figures: readonly ProfileFigure[];
  /** How many of them stand in the table of figures. */
  readonly main: number;
  /** `null` where no decree speaks of this level and year. */
  readonly flag: ProfileFlag | null;
  readonly trend: ProfileTrend | null;
  /** `null` for a hamlet. */
  readonly hamlets: ProfileHamlets | null;
  /** `null` until somebody asked what lies in hazard zones. */
  readonly hazard: ProfileHazard | null;
  /** What was reported of the place; `null` where reports were not read. */
  readonly reports: PlaceReports | null;
}

export interface ProfileFigure extends BriefIndicator {
  readonly cell: Cell;
  /** What it is held against: the commune of a hamlet, then the province. */
  readonly compared: readonly Cell[];
}

export interface ProfileFlag {
  readonly ruleSet: RuleSet;
  readonly verdict: Verdict;
  /** How much would have to move for the other answer, in the order of the criteria; `null` where nobody knows. */
  readonly amounts: readonly (number | null)[];
  readonly changes: readonly JudgedMove[];
  /** Two moves that only together change it. */
  readonly joint: readonly (readonly [JudgedMove, JudgedMove])[];
  /** Class that was published; `null` where it could not be read, or none is published at this level. */
  readonly published: RegionClass | null;
}

export interface JudgedMove {
  readonly change: ClassChange;
  readonly amount: number | null;
}

export interface ProfileTrend {
  readonly entry: Indicator;
  readonly moments: readonly TrendMoment[];
  /** Of another standard: never joined with it. */
  readonly others: readonly Indicator[];
}

/** The hamlets of a commune. */
export interface ProfileHamlets {
  readonly count: number;
  /** What they were judged by, and how many carry each class number. */
  readonly ruleSet: RuleSet | null;
  readonly numbers: ReadonlyMap<number, number>;
}

export interface ProfileHazard {
  readonly layers: readonly Words[];
  readonly parts: readonly HazardPart[];
  /** Hamlets called high or very high, the worst first, then those of which nobody looked at enough, each by code; empty for a hamlet. */
  readonly listed: readonly ListedHamlet[];
  /** Share of a hamlet's land that makes its class, 0..1. */
  readonly classShare: number;
  /** What the province's own criteria of high risk say of a hamlet; `null` for what is larger. */
  readonly risk: { readonly ruleSet: RuleSet; readonly verdict: Verdict } | null;
  readonly sample: boolean;
}

export interface ListedHamlet {
  readonly area: Area;
  /** The former commune that tells it from another hamlet of the same name; `null` where its name is enough. */
  readonly formerly: Area | null;
  readonly hazard: UnitHazard;
  /** All of them, in danger or not. */
  readonly households: Cell;
}
