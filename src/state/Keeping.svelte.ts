import { askForPermanence } from '../data/kept/askForPermanence.ts';
import { openShelfHere, type OpenShelf } from '../data/kept/openShelfHere.ts';
import type { ShelfFault } from '../data/kept/Shelf.ts';
import type { AreaKey } from '../domain/area/Area.ts';
import type { Cell } from '../domain/indicator/Cell.ts';
import type { ValueEdit } from '../domain/indicator/ValueEdit.ts';
import type { AcceptedFile } from '../domain/kept/AcceptedFile.ts';
import { figuresChanged } from '../domain/kept/figuresChanged.ts';
import type { Signature, StampedFile } from '../domain/kept/HistoryEntry.ts';
import { inUse, type InUse } from '../domain/kept/inUse.ts';
import { emptyDocument, type KeptDocument, type KeptFile } from '../domain/kept/KeptDocument.ts';
import type { KeptRefusal } from '../domain/kept/KeptRefusal.ts';
import { namesHamlets } from '../domain/kept/namesHamlets.ts';
import { realign } from '../domain/kept/realign.ts';
import { record, recordImport } from '../domain/kept/record.ts';
import { redo } from '../domain/kept/redo.ts';
import { shapesIn } from '../domain/kept/shapesIn.ts';
import { undo } from '../domain/kept/undo.ts';
import { unitsOf } from '../domain/kept/unitsOf.ts';
import { usesSameData } from '../domain/kept/usesSameData.ts';
import { withProject } from '../domain/kept/withProject.ts';
import { withScenes } from '../domain/kept/withScenes.ts';
import { withStatus } from '../domain/kept/withStatus.ts';
import type { ProjectChange, TypedProject } from '../domain/invest/project/TypedProject.ts';
import type { ArrangementStatus } from '../domain/resettle/ArrangementStatus.ts';
import type { SceneChange } from '../domain/story/changeScenes.ts';
import type { StoryScene } from '../domain/story/StoryScene.ts';
import type { Library } from './Library.svelte.ts';
import { SharedDocument, type Held, type TabNews } from './SharedDocument.svelte.ts';

/** What the planner brought and did to it: used at once, kept on this computer, taken back step by step. */
export class Keeping {
  readonly #library: Library;
  readonly #now: () => string;
  readonly #shared: SharedDocument;
  readonly #inUse = $derived.by(() => inUse(this.#shared.current));
  #name = $state('');
  #opened: Promise<void> | null = null;
  #handedOver: InUse = inUse(emptyDocument);

  constructor(
    library: Library,
    openShelf: OpenShelf = openShelfHere,
    now: () => string = () => new Date().toISOString(),
  ) {
    this.#library = library;
    this.#now = now;
    this.#shared = new SharedDocument({
      openShelf,
      fit: (read) => this.fit(read),
      onChange: (document, brought) => this.#handOver(inUse(document), brought),
    });
  }

  get document(): KeptDocument {
    return this.#shared.current;
  }

  /** Files in use, oldest first. */
  get files(): readonly KeptFile[] {
    return this.#inUse.files;
  }

  /** Edited values in use. */
  get edits(): readonly ValueEdit[] {
    return this.#inUse.edits;
  }

  /** The status of every hamlet to be moved that was given one. */
  get statuses(): ReadonlyMap<AreaKey, ArrangementStatus> {
    return this.#inUse.statuses;
  }

  /** The planner's scenes, in the order in which they are shown. */
  get scenes(): readonly StoryScene[] {
    return this.#inUse.scenes;
  }

  /** Projects that the planner typed, in the order in which they were added. */
  get typedProjects(): readonly TypedProject[] {
    return this.#inUse.typedProjects;
  }

  get held(): Held {
    return this.#shared.held;
  }

  get news(): TabNews | null {
    return this.#shared.news;
  }

  dismissNews(): void {
    this.#shared.dismissNews();
  }

  /** Name of whoever brings files here, as typed last. */
  get name(): string {
    return this.#name;
  }

  set name(name: string) {
    this.#name = name;
  }

  /** Takes up what is kept, all at once; asked again it does nothing more. Rejects when the areas cannot be read. */
  open(): Promise<void> {
    this.#opened ??= this.#open().catch((error: unknown) => {
      this.#opened = null;
      throw error;
    });
    return this.#opened;
  }

  /** Uses a file from here on, and keeps it with what was answered and said about it. */
  async accept(
    accepted: AcceptedFile,
    file: StampedFile,
    { decisions, remarks, remarked }: Omit<KeptFile, 'entry' | 'accepted'>,
  ): Promise<void> {
    await this.open();
    const { world } = this.#library;
    if (world === null) return;
    if (this.document.history.length === 0) askForPermanence();
    const changed = figuresChanged(world, accepted);
    const units = unitsOf(world.sets, accepted);
    const measured = accepted.kind === 'sheet' && accepted.measure !== undefined;
    const act = {
      kind: 'import',
      file,
      changed,
      shapes: shapesIn(accepted),
      ...(measured ? { measured } : {}),
      ...(accepted.kind === 'projects' ? { projects: accepted.table.projects.length } : {}),
    } as const;
    const signature = this.#sign();
    const taken = { accepted, decisions, remarks, remarked };
    this.#shared.take((document) => recordImport(document, taken, units, act, signature));
  }

  /** Takes a file out again; what was there before it stands as it was. */
  withdraw({ entry: of }: KeptFile): void {
    const brought = this.document.history[of - 1];
    if (brought?.kind !== 'import') return;
    const { file } = brought;
    const signature = this.#sign();
    this.#shared.take((document) => {
      const there = document.history[of - 1];
      const isSame = there?.kind === 'import' && there.file.sha256 === file.sha256;
      const isUsed = inUse(document).files.some(({ entry }) => entry === of);
      return isSame && isUsed ? record(document, { kind: 'withdraw', of, file }, signature) : null;
    });
  }

  /** Writes one value in place of the figure that stands there. */
  edit(value: Pick<ValueEdit, 'indicator' | 'area' | 'year' | 'before'>, after: Cell): void {
    const signature = this.#sign();
    const edit = { ...value, after, ...signature };
    this.#shared.take((document) => record(document, { kind: 'edit', edit }, signature));
  }

  /** Gives an edited value back to the figure beneath it. */
  giveBack({ indicator, area, year }: Pick<ValueEdit, 'indicator' | 'area' | 'year'>): void {
    const signature = this.#sign();
    this.#shared.take((document) =>
      record(document, { kind: 'give-back', indicator, area, year }, signature),
    );
  }

  /** Says how far the moving of a hamlet has come; `null` says nothing of it any more. */
  setStatus(area: AreaKey, status: ArrangementStatus | null): void {
    const signature = this.#sign();
    this.#shared.take((document) => withStatus(document, area, status, signature));
  }

  /** Adds a scene, changes its words, its picture or its place, or takes it out. */
  changeScenes(change: SceneChange): void {
    const signature = this.#sign();
    this.#shared.take((document) => withScenes(document, change, signature));
  }

  /** Adds a project that was typed, changes it, or takes it out. */
  changeProject(change: ProjectChange): void {
    const signature = this.#sign();
    this.#shared.take((document) => withProject(document, change, signature));
  }

  undo(): void {
    const signature = this.#sign();
    this.#shared.take((document) => undo(document, signature), true);
  }

  redo(): void {
    const signature = this.#sign();
    this.#shared.take((document) => redo(document, signature), true);
  }

  /** Puts another document in place of everything that is here; nothing can bring that back. */
  async replace(document: KeptDocument): Promise<void> {
    await this.open();
    await this.#shared.replace(document);
  }

  /** A document from a shelf or a file, fit for the units that are here; or why it cannot be. */
  async fit(read: KeptDocument): Promise<KeptDocument | KeptRefusal | ShelfFault> {
    if (namesHamlets(read)) await this.#library.needTables([], true);
    const { sets } = this.#library;
    return sets === null ? 'failed' : realign(read, sets);
  }

  close(): void {
    this.#shared.close();
  }

  async #open(): Promise<void> {
    await this.#library.open();
    await this.#shared.open();
    const remembered = await this.#shared.shelf?.readName();
    if (this.#name === '') this.#name = remembered ?? '';
  }

  /** A step that changes no figure, as a status, asks for no new answer; what was read is always handed over. */
  #handOver(used: InUse, brought: boolean): void {
    const isSame = usesSameData(used, this.#handedOver);
    this.#handedOver = used;
    if (brought || !isSame) this.#library.use(used, brought ? 'kept' : 'own');
  }

  #sign(): Signature {
    const by = this.#name.trim();
    void this.#shared.shelf?.writeName(by);
    return { time: this.#now(), by };
  }
}
