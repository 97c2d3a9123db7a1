import type { AreaSetId } from '../area/Area.ts';
import type { Classification } from '../classify/Legend.ts';
import type { Column } from '../indicator/Cell.ts';
import type { Figures } from '../indicator/FigureTable.ts';
import type { Period } from '../indicator/Indicator.ts';
import type { Plan } from '../plan.ts';
import type { FlagComparison } from '../rules/compareFlags.ts';
import type { RuleSet } from '../rules/RuleSet.ts';
import type { PreparedRemark, PreparedScores } from '../score/PreparedScores.ts';
import type { Scores } from '../score/weighScores.ts';
import type { Second } from './createSecond.ts';
import type { FundPicture, FundRefusal } from './FundPicture.ts';
import type { YearChange } from './createYearChange.ts';
import type { Scoring } from './scoringOf.ts';
import type { Study } from './Study.ts';

/** One indicator as it was used: which period was really taken, and whether the figures are a sample. */
export interface UsedIndicator {
  readonly indicator: string;
  readonly period: Period | null;
  readonly provenance: Figures['provenance'];
  readonly how: Figures['how'];
  readonly file?: string;
  readonly source?: string;
  readonly carried?: Figures['carried'];
  readonly edited?: Figures['edited'];
}

/** Flags of every unit of the set by the rule set in force for its level; `null` where no rule set speaks. */
export interface Flags {
  readonly ruleSet: RuleSet;
  /** The year that was judged. */
  readonly year: number;
  /** The year of the newest figures among those judged: older where that year has none of its own. */
  readonly newest: number;
  /** Index into the rule set's classes, OPEN, or NOT_APPLICABLE (out of scope). */
  readonly classNumbers: Int8Array;
  readonly sample: boolean;
}

/** Flags beside those of another rule set or another year. */
export interface FlagsCompared {
  /** What came before: criteria, and the year of the figures. */
  readonly ruleSet: RuleSet;
  readonly year: number;
  readonly comparison: FlagComparison;
  readonly sample: boolean;
}

/** How many hamlets of one unit the law flags. */
export interface FlaggedParts {
  readonly hamlets: number;
  readonly flagged: number;
  readonly open: number;
}

/** Flagged hamlets of every unit of a set of larger units, in its order. */
export interface FlaggedHamlets {
  /** What the hamlets were judged by. */
  readonly ruleSet: RuleSet;
  readonly parts: readonly FlaggedParts[];
  /** Flagged hamlets over all hamlets; `incomplete` where some of them cannot be assessed. */
  readonly shares: Column;
}

/** Which hamlets are at high risk by the province's own criteria. */
export interface Risk {
  readonly ruleSet: RuleSet;
  /** By hamlet: 0 at high risk, 1 below the threshold, OPEN where too little was looked at. */
  readonly classNumbers: Int8Array;
}

/** Scores of the set with the indicators that went in; only those with a weight above zero count. */
export interface ScoreTable extends Scores {
  readonly used: readonly UsedIndicator[];
  /** Points of 100, or standard deviations from the mean. */
  readonly scale: PreparedScores['scale'];
  /** What an indicator does not say, or what was done to it. */
  readonly notes: readonly { readonly indicator: string; readonly code: PreparedRemark['code'] }[];
  /** A choice that could not be followed. */
  readonly adjusted: Scoring['remark'];
  readonly sample: boolean;
}

/**
 * What came out of one plan, with the plan that made it: the map, the legend, the table and the profile
 * draw this and nothing else, so that none of them can show a figure that another one contradicts.
 */
export interface Outcome {
  readonly plan: Plan;
  readonly set: AreaSetId;
  /** The indicator on the map and in the value column, whatever the map is painted by. */
  readonly shown: UsedIndicator;
  readonly column: Column;
  readonly classification: Classification;
  /** Class of every unit by what the map is painted by; OUTSIDE where a filter or the place left it out. */
  readonly classNumbers: Int8Array;
  /** Indices of the units inside the filters, by score order if there is one, else by code. */
  readonly visible: Int32Array;
  /** The measure beside it and what the two make together; `null` unless the map is painted by both. */
  readonly second: Second | null;
  /** What became of the measure between two years; `null` unless the map is painted by it. */
  readonly change: YearChange | null;
  /** What a budget goes to, or why nothing can be chosen; `null` unless the map is painted by it. */
  readonly funding: FundPicture | FundRefusal | null;
  readonly flags: Flags | null;
  /** `null` where nothing is compared, or no rule set judges one of the sides. */
  readonly compared: FlagsCompared | null;
  /** `null` for hamlets themselves, where no rule set judges hamlets, and where nobody asks. */
  readonly hamlets: FlaggedHamlets | null;
  /** Of the units that are painted, for the question that is open: in the safety tab the order of those in danger. */
  readonly scores: ScoreTable | null;
  /** `null` where nobody asks, and until exposure has been worked out. */
  readonly risk: Risk | null;
  /** The order among hamlets at high risk, by index in the set of hamlets; `null` where `risk` is, or nothing is weighed. */
  readonly arrangement: ScoreTable | null;
  /** What takes longer to work out; `null` until it is there, or where the plan asks for none of it. */
  readonly study: Study | null;
  /** A sample figure is in the picture: the mark must stand wherever this outcome is drawn. */
  readonly sample: boolean;
}
