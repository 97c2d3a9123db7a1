import type { KeptDocument } from '../../domain/kept/KeptDocument.ts';
import type { KeptRefusal } from '../../domain/kept/KeptRefusal.ts';

/** Why the browser keeps nothing. */
export type ShelfFault =
  /** It gives this page no storage: a private window, a setting, a blocked database. */
  | 'refused'
  /** There is no room left for it. */
  | 'full'
  /** It broke off; what was there before is still there. */
  | 'failed';

/** What stands on the shelf. Every change raises its revision by one, from 0 for a shelf never written to. */
export type ShelfReading = { readonly revision: number } & (
  | { readonly kind: 'document'; readonly document: KeptDocument }
  | { readonly kind: 'refusal'; readonly refusal: KeptRefusal }
);

export type ShelfWriting =
  | { readonly kind: 'written'; readonly revision: number }
  /** Somebody else wrote since the revision that was expected; nothing was changed. */
  | { readonly kind: 'overtaken' }
  | { readonly kind: 'fault'; readonly fault: ShelfFault };

/** What the browser keeps of one planner at one installation; the same for all of its tabs. */
export interface Shelf {
  /** Never rejects. */
  read(): Promise<ShelfReading | ShelfFault>;
  /**
   * Puts a document in place of what stands there, whole or not at all. Never rejects.
   *
   * @param before the document that was last read or written here: its files are not written again
   * @param expected the revision it stands on; `null` writes over whatever is there
   */
  write(next: KeptDocument, before: KeptDocument, expected: number | null): Promise<ShelfWriting>;
  /** Name of whoever brings files on this computer; empty where none was typed or none is kept. */
  readName(): Promise<string>;
  writeName(name: string): Promise<void>;
  close(): void;
}
