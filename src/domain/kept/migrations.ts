import { from1 } from './from1.ts';
import { from2 } from './from2.ts';
import { from3 } from './from3.ts';
import { from4 } from './from4.ts';

/** A document of an earlier form, of which nothing is certain but that it is an object. */
export type OlderDocument = Readonly<Record<string, unknown>>;

/** The way from one form to the next. One file each, named `from1.ts` for the way from schema 1 to 2. */
export interface Migration {
  readonly from: number;
  /** Never throws: what it cannot understand it hands on, and the check at the end refuses it. */
  readonly migrate: (older: OlderDocument) => OlderDocument;
}

/** Every step there is, oldest first. Schema 1 is the first form, so no way leads to it. */
export const migrations: readonly Migration[] = [from1, from2, from3, from4];
