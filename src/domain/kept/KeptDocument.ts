import type { AreaSetId } from '../area/Area.ts';
import type { Words } from '../indicator/Indicator.ts';
import type { MatchDecision } from '../join/MatchDecision.ts';
import type { AcceptedFile } from './AcceptedFile.ts';
import type { HistoryEntry } from './HistoryEntry.ts';

/** Raised when the form changes, together with a migration from the form before (`migrations.ts`). */
export const keptSchema = 5;

/** An accepted file as it is kept. When and by whom it was brought stands in the history. */
export interface KeptFile {
  /** Number of the history entry that brought it: unique, and the same wherever the document is opened. */
  readonly entry: number;
  readonly accepted: AcceptedFile;
  /** What was answered to its open names, for the next file of the same office. */
  readonly decisions: readonly MatchDecision[];
  /** What its report said when it was accepted, word for word, so that it can be read again; the first of them. */
  readonly remarks: readonly Words[];
  /** How many there were in all. */
  readonly remarked: number;
}

/** So many remarks are kept of one file: enough to see what was wrong with it, and no second copy of it. */
export const mostRemarks = 200;

/**
 * Everything a planner brought and did to it, as one document with a version: what survives a reload, and what
 * a project file carries elsewhere. What is in use follows from it (`inUse`); undoing moves a number from
 * `done` to `undone` and loses nothing.
 */
export interface KeptDocument {
  readonly schema: typeof keptSchema;
  /** Codes of the units that the columns below speak of, in their order, for each set that is spoken of. */
  readonly units: Readonly<Partial<Record<AreaSetId, readonly string[]>>>;
  /** Every file that something done or undone refers to, oldest first. */
  readonly files: readonly KeptFile[];
  /** Numbers of the entries that stand, in the order in which they were done. */
  readonly done: readonly number[];
  /** Numbers of the entries that were undone and can be done again, the next one last. */
  readonly undone: readonly number[];
  /** All that ever happened, undoing included; entry n stands at place n - 1. */
  readonly history: readonly HistoryEntry[];
}

export const emptyDocument: KeptDocument = {
  schema: keptSchema,
  units: {},
  files: [],
  done: [],
  undone: [],
  history: [],
};
