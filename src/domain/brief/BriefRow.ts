import type { Area } from '../area/Area.ts';
import type { Look } from '../classify/lookOf.ts';
import type { HazardShare } from '../hazard/shareFrom.ts';
import type { UnitHazard } from '../hazard/unitHazardClass.ts';
import type { Cell } from '../indicator/Cell.ts';
import type { FundReason } from '../invest/Funding.ts';
import type { Driver } from '../outcome/createDrivers.ts';
import type { FlaggedParts } from '../outcome/Outcome.ts';
import type { ClusterLabel } from '../outcome/Study.ts';
import type { Verdict } from '../rules/Verdict.ts';
import type { Standing } from '../score/sensitivity/Sensitivity.ts';

/** One unit with everything that is said of it. */
export interface BriefRow {
  /** Its place in the set, which shapes share. */
  readonly unit: number;
  /** Key, code, kind, names; a hamlet's name may be a sample. */
  readonly area: Area;
  /** The place that one names beside it: commune of a hamlet, district of a former commune. */
  readonly parent: Area | null;
  /** Districts it lies or lay in, most of it first. */
  readonly districts: readonly Area[];
  /** Communes of 2021 it was formed from, where it is a unit of 2025. */
  readonly formerly: readonly Area[];
  /** Passes the filters of the plan. */
  readonly inside: boolean;
  /** Class number that the map paints, or a code below zero. */
  readonly number: number;
  readonly look: Look;
  /** Hex colour of a class, `null` for what has none. */
  readonly colour: string | null;
  /** In the order of `Brief.indicators`. */
  readonly cells: readonly Cell[];
  /** Indicators whose figure the planner wrote over. */
  readonly edited: readonly string[];
  /** Indicators that have no figure here. */
  readonly missing: readonly string[];
  /** `null` where the map is not painted by what became of the measure between two years. */
  readonly change: BriefChange | null;
  /** `null` where the map is not painted by a budget, or the place is not asked. */
  readonly funding: BriefFunding | null;
  readonly households: Cell;
  readonly flag: BriefFlag | null;
  /** Flagged hamlets in it, where they were counted. */
  readonly hamlets: FlaggedParts | null;
  readonly score: BriefScore | null;
  /** `null` where it does not stand out or nobody asked. */
  readonly cluster: ClusterLabel | null;
  readonly hazard: BriefHazard | null;
}

/** The figures of two years and the later less the earlier one. */
export interface BriefChange {
  readonly from: Cell;
  readonly to: Cell;
  readonly difference: Cell;
}

/** What a place would cost and bring, and why it is in or out; where projects are chosen among, what those in it that are paid cost and bring. */
export interface BriefFunding {
  /** Million đồng; `null` where that is not known. */
  readonly cost: number | null;
  /** By goal of `Painting.funding`; `null` where that is not known. */
  readonly gains: readonly (number | null)[];
  readonly paid: boolean;
  readonly reason: FundReason | null;
  /** Those in it, with their reasons; `null` where the place itself is chosen or not. */
  readonly projects: readonly BriefProject[] | null;
}

export interface BriefProject {
  readonly name: string;
  readonly paid: boolean;
  readonly reason: FundReason | null;
}

/** What the rule set says of a unit, with the reasons. */
export interface BriefFlag {
  /** Index into the classes of the rule set, or a code below zero. */
  readonly number: number;
  readonly verdict: Verdict;
}

export interface BriefScore {
  /** `null` where it is not ranked. */
  readonly points: number | null;
  readonly rank: number | null;
  /** Share of the weight that stands on its own figures, 0..1. */
  readonly coverage: number;
  /** How many figures are a mean that stands in for a missing one. */
  readonly imputed: number;
  /** What adds to it, heaviest first; empty where the order is one of hamlets in danger. */
  readonly drivers: readonly Driver[];
  /** How sure its rank is; `null` until studied, and where it has none. */
  readonly sureness: {
    /** Ranks at 5, 50 and 95 % of the draws. */
    readonly lower: number;
    readonly median: number;
    readonly upper: number;
    /** Share of the draws in which it is among the first k. */
    readonly inTop: number;
    readonly standing: Standing | null;
    readonly group: number;
  } | null;
  /** Places it moved against the pinned order; negative is up. `null` where nothing is compared. */
  readonly shift: number | null;
}

export interface BriefHazard {
  readonly worst: UnitHazard;
  /** Nobody looked at enough of it to be sure that it is no worse. */
  readonly mayBeHigher: boolean;
  /** Land in dangerous zones as the plan draws the line; `null` for a unit without a shape. */
  readonly share: HazardShare | null;
}
