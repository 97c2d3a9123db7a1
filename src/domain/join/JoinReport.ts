import type { Area, AreaSetId } from '../area/Area.ts';
import type { Problem } from '../problem/Problem.ts';
import type { MatchQuestion } from './MatchDecision.ts';

/** What a row of a sheet, or a feature of a boundary file, says about which unit it is. */
export interface JoinRecord {
  /** Row in the file, or number of the feature, from 1. */
  readonly line: number;
  readonly code: string;
  readonly name: string;
  /** What else the row says about where it lies (district, commune). */
  readonly parents: readonly string[];
}

/** Columns (or properties) that name the unit, by index; -1 where there is none. */
export interface KeyColumns {
  readonly code: number;
  readonly name: number;
  readonly parents: readonly number[];
}

export interface Matched {
  readonly line: number;
  /** Index of the record in the file. */
  readonly record: number;
  readonly area: Area;
  /** `near`: one letter differs, and no other unit comes close. `decided`: the planner said so. */
  readonly how: 'code' | 'name' | 'near' | 'decided';
  /** The file a decision was made for, where it was one; this file itself or an earlier one. */
  readonly decidedFor: string | null;
  /** What the planner may answer otherwise; `null` where code or name leave nothing to ask. */
  readonly question: MatchQuestion | null;
  /** How the file writes the name, where that is not how the portal writes it. */
  readonly written: string | null;
}

export interface Suggestion {
  readonly area: Area;
  /** Letters that differ. */
  readonly distance: number;
  /** The former commune that bears the name, when it is one that `area` took in. */
  readonly via: Area | null;
}

/** The report of a join from both sides. Every record stands in exactly one of its lists. */
export interface JoinReport {
  readonly file: string;
  readonly set: AreaSetId;
  /** `assumed`: the file fits both vintages; a question stands among the problems. */
  readonly setSureness: 'found' | 'assumed' | 'chosen';
  readonly keys: KeyColumns;
  readonly records: number;
  readonly matched: readonly Matched[];
  readonly rowsWithoutUnit: readonly {
    readonly line: number;
    readonly name: string;
    readonly question: MatchQuestion;
    readonly suggestions: readonly Suggestion[];
  }[];
  readonly unitsWithoutRow: readonly Area[];
  /** One name, several units. */
  readonly ambiguous: readonly {
    readonly line: number;
    readonly name: string;
    readonly question: MatchQuestion;
    readonly candidates: readonly Area[];
  }[];
  /** The code says one unit, the name another. */
  readonly conflicts: readonly {
    readonly line: number;
    readonly code: string;
    readonly name: string;
    readonly question: MatchQuestion;
    readonly byCode: Area;
    readonly byName: Area | null;
  }[];
  /** Several rows for one unit: none of them is taken. */
  readonly duplicates: readonly { readonly area: Area; readonly lines: readonly number[] }[];
  /** Rows that name a district (or, among hamlets, a commune): headings and subtotals. */
  readonly headings: readonly { readonly line: number; readonly area: Area }[];
  /** Rows the planner decided to leave out, now or for an earlier file. */
  readonly leftOut: readonly { readonly line: number; readonly name: string; readonly from: string }[];
  readonly problems: readonly Problem[];
}
