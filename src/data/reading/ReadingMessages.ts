import type { AcceptedFile } from '../../domain/kept/AcceptedFile.ts';
import type { KnownWorld } from '../../domain/reading/KnownWorld.ts';
import type { TableToCount } from '../../domain/poverty/tableToCount.ts';
import type { Problem } from '../../domain/problem/Problem.ts';
import type { Source } from '../../domain/reading/gatherFiles.ts';
import type { ReadingChoices } from '../../domain/reading/ReadingChoices.ts';
import type { ColumnDecision } from '../../domain/reading/sheetTaken.ts';
import type { SheetLine, Understanding } from '../../domain/reading/Understanding.ts';

/** How far the reading of a file is. */
export interface ReadingProgress {
  readonly stage: 'reading' | 'understanding';
  /** Of the stage, 0..1. */
  readonly share: number;
}

/** The file as such: what an entry in the history is recognised by. */
export interface FileStamp {
  readonly bytes: number;
  /** Of its content, in hex. */
  readonly sha256: string;
}

/** What the page may ask the reader, each under a number of its own. */
export type ReadingRequest =
  | {
      readonly kind: 'open';
      readonly source: Source<File>;
      readonly known: KnownWorld;
      readonly choices: ReadingChoices;
    }
  | { readonly kind: 'answer'; readonly choices: ReadingChoices }
  | { readonly kind: 'lines'; readonly from: number; readonly count: number }
  | { readonly kind: 'problems' }
  | { readonly kind: 'take'; readonly decisions: Readonly<Record<number, ColumnDecision>> }
  /** A table by itself, joined with nothing: its deprivations are counted. `null`: the part that holds some. */
  | { readonly kind: 'count'; readonly source: Source<File>; readonly part: number | null };

export interface ReadingAnswers {
  readonly open: { readonly understanding: Understanding; readonly stamp: FileStamp };
  readonly answer: Understanding;
  readonly lines: readonly SheetLine[];
  /** All of them, in file order, where an understanding lists the first. */
  readonly problems: readonly Problem[];
  readonly take: AcceptedFile | null;
  readonly count: TableToCount;
}

export type NumberedRequest = ReadingRequest & { readonly number: number };

/** What comes back: progress any number of times, then one answer, in pieces where it is large. */
export type ReadingReply =
  | ({ readonly number: number; readonly kind: 'progress' } & ReadingProgress)
  | {
      readonly number: number;
      readonly kind: 'answer';
      readonly answer: ReadingAnswers[keyof ReadingAnswers];
    }
  | { readonly number: number; readonly kind: 'piece'; readonly features: readonly unknown[] }
  | { readonly number: number; readonly kind: 'failed'; readonly reason: string };
