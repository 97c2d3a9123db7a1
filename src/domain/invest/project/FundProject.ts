import type { AreaKey } from '../../area/Area.ts';

/** Something that can be paid for, as a row of the planner's table says it. Money is in million đồng. */
export interface FundProject {
  /** Letters without marks, digits and hyphens, so that a link can name it. */
  readonly id: string;
  readonly name: string;
  /** The unit it lies in; `null` where the table names none that is known. */
  readonly place: AreaKey | null;
  /** The place as the table writes it; empty where it says none. */
  readonly placeWritten: string;
  /** What it changes, in the table's own words. */
  readonly thing: string | null;
  /** `null`: not known, so that it cannot be chosen. */
  readonly cost: number | null;
  /** By measure, by how much it changes what; `null` where the table does not say, which is never zero. */
  readonly gains: Readonly<Record<string, number | null>>;
  readonly programme: string | null;
  /** The only year in which it can be paid; `null`: any. */
  readonly year: number | null;
  /** 1: whole or not at all. */
  readonly stages: number;
  /** Ids of projects of the same table that have to be paid before it. */
  readonly needs: readonly string[];
  /** What it needs in words that name no project. */
  readonly needsUnknown: readonly string[];
}

/** Something that projects change and that can be a goal. */
export interface ProjectMeasure {
  readonly id: string;
  readonly name: string;
}

/** The projects of one file, or of those typed by hand, in their order. */
export interface ProjectTable {
  /** The same file brought again has the same id and takes the place of the earlier one. */
  readonly id: string;
  readonly measures: readonly ProjectMeasure[];
  readonly projects: readonly FundProject[];
}
