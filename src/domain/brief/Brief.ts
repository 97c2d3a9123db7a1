import type { Area, AreaKey, AreaSetId, Vintage } from '../area/Area.ts';
import type { DrawnBoundaries } from '../area/DrawnBoundaries.ts';
import type { Indicator } from '../indicator/Indicator.ts';
import type { Cell, MissingReason } from '../indicator/Cell.ts';
import type { UsedIndicator } from '../outcome/Outcome.ts';
import type { BriefMethod } from './BriefMethod.ts';
import type { BriefMoving } from './BriefMoving.ts';
import type { BriefRow } from './BriefRow.ts';
import type { Painting } from './Painting.ts';

export const briefVersion = 1;

/**
 * The one document that everything which leaves the portal draws: sheet, profile, slide, report, table. Because all of them read it and none of them asks
 * the world again, none can contradict another, or the screen.
 *
 * Plain data that a worker can be sent (maps and unbounded class ends included), without functions and words. Figures are raw and in stored units; everything
 * is printed by `src/i18n`, so that every paper agrees with the screen to the digit:
 *
 * - made by `briefOf` from world, outcome and what was given (date, author), never from a clock;
 * - legend: `legendOf(brief.painting, language)`; a swatch of class number `n` by `lookOf(n)` and `brief.painting.colours[n]`; `row.number` is the class
 *   number that the map paints, `row.look` and `row.colour` how;
 * - figures: `brief.indicators[i]` is the entry (name, unit, source) of `row.cells[i]`; print with `printBriefCell(brief.indicators[i], cell, language)`;
 * - words of the whole: `briefTitle`, `briefSubtitle`, `methodSentences`, `sourceLines`, `missingLines`, `sampleWarning`, `boundariesLine` in
 *   `src/i18n/brief`; reasons of a flag by `verdictSentence(brief.painting.flags.ruleSet, row.flag.verdict, language)`;
 * - shapes are no part of it: a map is drawn from the brief beside the shapes of `brief.set`.
 */
export interface Brief {
  readonly version: typeof briefVersion;
  readonly given: BriefGiven;
  /** From the province down to the place gone into. */
  readonly path: readonly Area[];
  readonly set: AreaSetId;
  readonly vintage: Vintage;
  readonly boundaries: DrawnBoundaries;
  /** What the map was painted by, with the plan that asked for it. */
  readonly painting: Painting;
  /** Shown, weighed, judged and asked for, each once, in this order; `BriefRow.cells` has the same one. */
  readonly indicators: readonly BriefIndicator[];
  /** Every unit of the set: those inside the filters first, in the order of the table, then the others by code. */
  readonly rows: readonly BriefRow[];
  /** How many rows are inside the filters: the first so many. */
  readonly inside: number;
  readonly method: BriefMethod;
  /** Who should move and where to; `null` where the plan does not ask. */
  readonly moving: BriefMoving | null;
  readonly sample: BriefSample;
}

/** What no outcome knows. */
export interface BriefGiven {
  /** Day it was made, `2026-11-26`. */
  readonly date: string;
  /** Person, or `''`. */
  readonly author: string;
  /** Office that answers for it, or `''`. */
  readonly office: string;
  /** In place of ours, or `''`. */
  readonly title: string;
  readonly subtitle: string;
  /** Whole address that opens the same plan, or `''`. */
  readonly address: string;
}

/** One indicator as it was used. */
export interface BriefIndicator {
  readonly entry: Indicator;
  /** Period, provenance, file, how it was carried. */
  readonly used: UsedIndicator;
  /** Share of all weight, 0..1; `null` where it carries none. */
  readonly weight: number | null;
  /** Whether the rule set judges by it. */
  readonly judged: boolean;
  /** Bounds and thresholds that a printed number must not seem to cross. */
  readonly beside: readonly number[];
  /** How many units inside the filters have no figure, by reason. */
  readonly missing: Readonly<Partial<Record<MissingReason, number>>>;
  /** What it is for the places of `Brief.path`, in that order. */
  readonly above: readonly { readonly key: AreaKey; readonly cell: Cell }[];
}

/** Where the mark must stand. */
export interface BriefSample {
  /** Anything at all in this document. */
  readonly any: boolean;
  /** What the map is painted by. */
  readonly map: boolean;
  /** Ids of indicators. */
  readonly indicators: readonly string[];
  /** Names and places of the units themselves. */
  readonly units: boolean;
  readonly flags: boolean;
  readonly scores: boolean;
  readonly hazards: boolean;
  readonly sites: boolean;
}
