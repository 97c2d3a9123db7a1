import type { OpenShelf } from '../data/kept/openShelfHere.ts';
import type { Shelf, ShelfFault } from '../data/kept/Shelf.ts';
import { emptyDocument, type KeptDocument } from '../domain/kept/KeptDocument.ts';
import type { KeptRefusal } from '../domain/kept/KeptRefusal.ts';

/** Where the document is held: on this computer, or only as long as this page is open, and why. */
export type Held =
  | { readonly kind: 'opening' | 'writing' | 'kept' }
  | { readonly kind: 'session'; readonly why: ShelfFault | KeptRefusal };

/** What another tab of the portal had to do with the document. */
export type TabNews =
  /** It changed something, which now stands here too. */
  | 'taken-over'
  /** It changed something while something was changed here; both stand. */
  | 'joined'
  /** It changed something, so that the last step here could not be taken. */
  | 'dropped'
  /** It changed something, while here is something that could not be kept. */
  | 'apart';

/** One change of the document; `null` where it does not fit what is there any more, itself where it changes nothing. */
export type Change = (document: KeptDocument) => KeptDocument | null;

interface Step {
  readonly change: Change;
  /** Means something only after the very state it was asked for, as undoing does. */
  readonly bound: boolean;
}

export interface SharedDocumentUse {
  readonly openShelf: OpenShelf;
  /** The document that was read, fit for this installation; called before it is used. */
  readonly fit: (read: KeptDocument) => Promise<KeptDocument | ShelfFault | KeptRefusal>;
  /** @param brought it came from the shelf, and was not made by a step here */
  readonly onChange: (document: KeptDocument, brought: boolean) => void;
}

/**
 * The planner's document as all tabs of the portal share it. A step is taken at once and kept whole after it; a
 * step that cannot be kept is said to last no longer than the page; one that meets a change of another tab is
 * taken again after it, so that neither is lost.
 */
export class SharedDocument {
  readonly #use: SharedDocumentUse;
  #current: KeptDocument = $state.raw(emptyDocument);
  #held: Held = $state.raw({ kind: 'opening' });
  #news: TabNews | null = $state.raw(null);
  #shelf: Shelf | null = null;
  /** What the shelf holds, as far as is known here, and its revision; `null` writes over whatever is there. */
  #stored: KeptDocument = emptyDocument;
  #revision: number | null = 0;
  /** Those the shelf does not hold yet. */
  #steps: readonly Step[] = [];
  #saving = false;

  constructor(use: SharedDocumentUse) {
    this.#use = use;
  }

  get current(): KeptDocument {
    return this.#current;
  }

  get held(): Held {
    return this.#held;
  }

  get news(): TabNews | null {
    return this.#news;
  }

  /** The shelf, where the browser gives one. */
  get shelf(): Shelf | null {
    return this.#shelf;
  }

  dismissNews(): void {
    this.#news = null;
  }

  /** Takes up what is kept. Rejects when what it speaks of cannot be loaded; it may then be asked again. */
  async open(): Promise<void> {
    if (this.#shelf === null) {
      const shelf = await this.#use.openShelf((revision) => void this.#hear(revision));
      if (typeof shelf === 'string') {
        this.#held = { kind: 'session', why: shelf };
        return;
      }
      this.#shelf = shelf;
    }
    const why = await this.#meet(this.#shelf);
    if (why === null) await this.#save();
    else this.#held = { kind: 'session', why };
  }

  take(change: Change, bound = false): void {
    const next = change(this.#current);
    if (next === null || next === this.#current) return;
    this.#news = null;
    this.#steps = [...this.#steps, { change, bound }];
    this.#show(next, false);
    void this.#save();
  }

  /** Puts another document in place of everything that is here and on the shelf; nothing can bring that back. */
  async replace(document: KeptDocument): Promise<void> {
    this.#steps = [];
    this.#revision = null;
    this.#news = null;
    this.#show(document, false);
    await this.#save();
  }

  close(): void {
    this.#shelf?.close();
  }

  #show(document: KeptDocument, brought: boolean): void {
    this.#current = document;
    this.#use.onChange(document, brought);
  }

  /** What stands on the shelf but cannot be read here is not written over, unless the planner said so. */
  get #isBarred(): boolean {
    return this.#held.kind === 'session' && typeof this.#held.why === 'object' && this.#revision !== null;
  }

  /** One writing at a time; what changes meanwhile is written after it. */
  async #save(): Promise<void> {
    const shelf = this.#shelf;
    if (shelf === null || this.#saving || this.#isBarred) return;
    this.#saving = true;
    this.#held = { kind: 'writing' };
    let why: ShelfFault | KeptRefusal | null = null;
    while (why === null && (this.#current !== this.#stored || this.#revision === null)) {
      const [next, taken] = [this.#current, this.#steps.length];
      const outcome = await shelf.write(next, this.#stored, this.#revision);
      if (outcome.kind === 'written') {
        this.#stored = next;
        this.#revision = outcome.revision;
        this.#steps = this.#steps.slice(taken);
      } else why = outcome.kind === 'overtaken' ? await this.#meet(shelf) : outcome.fault;
    }
    // A step that changed nothing after another tab's was never written, and waits for nothing either.
    if (why === null) this.#steps = [];
    this.#saving = false;
    this.#held = why === null ? { kind: 'kept' } : { kind: 'session', why };
  }

  /**
   * Makes what the shelf holds the state here, with the steps that it does not hold yet taken after it; says why
   * it could not.
   */
  async #meet(shelf: Shelf): Promise<ShelfFault | KeptRefusal | null> {
    const reading = await shelf.read();
    if (typeof reading === 'string') return reading;
    if (reading.kind === 'refusal') return reading.refusal;
    const fit = await this.#use.fit(reading.document);
    if (typeof fit === 'string' || 'code' in fit) return fit;
    // Nothing is waited for from here on, so that no step comes between what is known and what is shown.
    this.#stored = reading.document;
    this.#revision = reading.revision;
    let document = fit;
    let isWhole = true;
    for (const { change, bound } of this.#steps) {
      const next = bound ? null : change(document);
      if (next === null) isWhole = false;
      else document = next;
    }
    if (this.#steps.length > 0) this.#news = isWhole ? 'joined' : 'dropped';
    this.#steps = this.#steps.filter(({ bound }) => !bound);
    const isNothing = document.history.length === 0 && this.#current.history.length === 0;
    if (isNothing) this.#current = document;
    else this.#show(document, true);
    return null;
  }

  /** Another tab has written. */
  async #hear(revision: number): Promise<void> {
    const shelf = this.#shelf;
    if (shelf === null || this.#revision === null || revision <= this.#revision) return;
    // What is being written meets the newer revision by itself.
    if (this.#saving) return;
    if (this.#steps.length > 0) {
      this.#news = 'apart';
      return;
    }
    const why = await this.#meet(shelf);
    if (why !== null) {
      this.#held = { kind: 'session', why };
      return;
    }
    this.#news ??= 'taken-over';
    this.#held = { kind: 'kept' };
    await this.#save();
  }
}
