import type { Classification } from '../classify/Legend.ts';
import type { Indicator, Period, Words } from '../indicator/Indicator.ts';
import type { YearChange } from '../outcome/createYearChange.ts';
import type { FundProblem } from '../invest/FundProblem.ts';
import type { ProjectsTogether } from '../invest/project/projectsTogether.ts';
import type { FundTotals } from '../invest/Funding.ts';
import type { FundRefusal } from '../outcome/FundPicture.ts';
import type { Second } from '../outcome/createSecond.ts';
import type { FlaggedHamlets, Flags, FlagsCompared, ScoreTable } from '../outcome/Outcome.ts';
import type { ClusterRefusal, ClusterStudy } from '../outcome/Study.ts';
import type { Plan } from '../plan.ts';

/** What was found about clusters as a whole. */
export type ClusterFacts = Pick<ClusterStudy, 'n' | 'global' | 'plain' | 'meanNeighbours' | 'permutations'>;

/** The measure beside the first on a map of two. */
export interface PaintedSecond extends Pick<Second, 'classification' | 'firstLevels' | 'secondLevels'> {
  readonly indicator: Indicator | null;
  readonly period: Period | null;
}

/** What a map of change was cut by, without the figures themselves. */
export interface PaintedChange extends Pick<YearChange, 'refusal' | 'bounds'> {
  readonly from: PaintedEnd;
  readonly to: PaintedEnd;
}

/** What was asked of a budget and what came of it as a whole. */
export interface PaintedFunding extends Pick<FundProblem, 'goals' | 'conditions'> {
  /** Why nothing was chosen; then the rest of it tells what was asked at most. */
  readonly refusal: FundRefusal | null;
  readonly totals: FundTotals | null;
  /** At most this share of the worth is missed; 0 where the choice is proven. */
  readonly gap: number;
  /** Budgets times weightings that were looked at for how sure a place is; 0 while they are not. */
  readonly scenarios: number;
  /** Where projects were chosen among: all of them, each with the unit of the map that it lies in; `null` for units. */
  readonly projects: ProjectsTogether | null;
}

/** One year of it: the year its figures are of, and how they came here. */
export type PaintedEnd = Pick<YearChange['from'], 'year' | 'used'>;

/**
 * What a map was painted by and how many units carry each class: all that a legend says, on the screen, on a sheet and on a slide. Plain data without
 * words; `src/i18n/legend/legendOf.ts` says it in either language.
 */
export interface Painting {
  readonly plan: Plan;
  /** The entry of the indicator shown; `null` for one that nobody knows any more. */
  readonly indicator: Indicator | null;
  /** The moment its figures speak of; `null` where they are not tied to one. */
  readonly period: Period | null;
  /** False where the measure does not exist at this level at all. */
  readonly isCarried: boolean;
  readonly classification: Classification;
  /** `null` unless the map is painted by two measures. */
  readonly second: PaintedSecond | null;
  /** `null` unless the map is painted by what became of the measure between two years. */
  readonly change: PaintedChange | null;
  /** `null` unless the map is painted by what a budget goes to. */
  readonly funding: PaintedFunding | null;
  /** Class number, or a code below zero, and how many units carry it. */
  readonly counts: ReadonlyMap<number, number>;
  /** Class number -> hex colour, in the order of the numbers. */
  readonly colours: readonly string[];
  /** Class numbers that carry dots over their colour. */
  readonly stippled: readonly number[];
  readonly flags: Pick<Flags, 'ruleSet' | 'year' | 'newest'> | null;
  readonly compared: Pick<FlagsCompared, 'ruleSet' | 'year'> | null;
  /** What the hamlets were judged by whose share is painted. */
  readonly hamlets: Pick<FlaggedHamlets, 'ruleSet'> | null;
  /** Points of 100, or standard deviations; `null` where nothing is scored. */
  readonly scale: ScoreTable['scale'] | null;
  /** Names of the hazard layers that count. */
  readonly hazards: readonly Words[];
  readonly study: {
    /** How many reasonable ways to score were tried; 0 where none were. */
    readonly draws: number;
    /** Whether the order is held against a pinned one. */
    readonly isCompared: boolean;
    readonly clusters: ClusterFacts | ClusterRefusal | null;
  };
}
