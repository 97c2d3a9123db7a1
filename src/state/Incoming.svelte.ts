import { acceptedExtensions } from '../data/acceptedExtensions.ts';
import { Reader, type ReadingPort } from '../data/reading/Reader.ts';
import type { FileStamp, ReadingProgress } from '../data/reading/ReadingMessages.ts';
import { catalogue } from '../domain/indicator/catalogue.ts';
import { earlierFigures } from '../domain/check/earlierFigures.ts';
import { planOfProjects } from '../domain/invest/project/planOfProjects.ts';
import type { AcceptedSheet } from '../domain/join/acceptSheet.ts';
import { questionKey, type MatchDecision } from '../domain/join/MatchDecision.ts';
import type { Plan } from '../domain/plan.ts';
import type { Words } from '../domain/indicator/Indicator.ts';
import { mostRemarks } from '../domain/kept/KeptDocument.ts';
import type { Problem } from '../domain/problem/Problem.ts';
import type { Source } from '../domain/reading/gatherFiles.ts';
import { noChoices, type ReadingChoices } from '../domain/reading/ReadingChoices.ts';
import { sheetTaken } from '../domain/reading/sheetTaken.ts';
import type { SheetLine, Understanding } from '../domain/reading/Understanding.ts';
import type { ProjectFileChoices } from '../domain/reading/projects/ProjectFileChoices.ts';
import type { SiteChoices } from '../domain/reading/sites/SiteChoices.ts';
import type { ZoneChoices } from '../domain/reading/zones/ZoneChoices.ts';
import type { SheetChoices } from '../domain/sheet/SheetTable.ts';
import { ColumnDecisions } from './ColumnDecisions.svelte.ts';
import type { Keeping } from './Keeping.svelte.ts';
import type { Library } from './Library.svelte.ts';
import { planShowing } from './planShowing.ts';

/**
 * A file on its way in: read in a worker, understood, joined, and reported from both sides. Nothing of it is
 * used before it is accepted, and then all of it at once; closing this object stops the worker and leaves
 * everything as it was.
 */
export class Incoming {
  /** Endings of the files that can be read, for the file chooser. */
  static readonly extensions = acceptedExtensions;
  readonly name: string;
  readonly columns: ColumnDecisions;
  readonly #library: Library;
  readonly #keeping: Keeping;
  readonly #reader: Reader;
  #progress: ReadingProgress = $state.raw({ stage: 'reading', share: 0 });
  #understanding: Understanding | null = $state.raw(null);
  #stamp: FileStamp | null = $state.raw(null);
  #choices: ReadingChoices = $state.raw(noChoices);
  #lines: readonly SheetLine[] | null = $state.raw(null);
  #looked: number | null = $state.raw(null);
  readonly #brings = $derived.by(() => {
    const { join = null, columns = [] } = this.#understanding ?? {};
    if (this.#understanding?.kind !== 'tables' || join === null) return null;
    const about = { set: join.set, file: this.name };
    return sheetTaken(about, columns, this.columns.all(), this.#library.world?.ownIndicators ?? []);
  });
  #failed = $state.raw(false);
  /** A choice is being worked out; what is shown is still the answer to the one before. */
  #behind = $state.raw(false);
  #asking = false;
  #closed = false;

  constructor(name: string, library: Library, keeping: Keeping, port: ReadingPort) {
    this.name = name;
    this.#library = library;
    this.#keeping = keeping;
    this.#reader = new Reader(port);
    this.columns = new ColumnDecisions(
      () => this.#understanding?.columns ?? [],
      () => this.#understanding?.sheet?.source ?? null,
    );
  }

  get progress(): ReadingProgress {
    return this.#progress;
  }

  /** What the file was understood to be by the latest choices that were worked out; `null` while it is read. */
  get understanding(): Understanding | null {
    return this.#understanding;
  }

  get stamp(): FileStamp | null {
    return this.#stamp;
  }

  get choices(): ReadingChoices {
    return this.#choices;
  }

  get failed(): boolean {
    return this.#failed;
  }

  get behind(): boolean {
    return this.#behind;
  }

  /** The line that is looked for; `null` at the head of the sheet. */
  get looked(): number | null {
    return this.#looked;
  }

  /** What a sheet would bring by the decisions so far, to be shown before it is used; `null` for a map file. */
  get brings(): AcceptedSheet | null {
    return this.#brings;
  }

  /** The lines of the sheet that are looked at. */
  get lines(): readonly SheetLine[] {
    return this.#lines ?? this.#understanding?.sheet?.lines ?? [];
  }

  /** Reads the file; hamlets are fetched first, since the file may be about them. */
  async read(source: Source<File>): Promise<void> {
    try {
      await this.#library.needTables([], true);
      const { world } = this.#library;
      if (world === null || this.#closed) return;
      const known = {
        sets: world.sets,
        indicators: [...catalogue, ...world.ownIndicators],
        decisions: this.#library.decisions,
        earlier: earlierFigures(world),
      };
      const { understanding, stamp } = await this.#reader.open(
        source,
        known,
        $state.snapshot(this.#choices),
        (progress) => (this.#progress = progress),
      );
      this.#understanding = understanding;
      this.#stamp = stamp;
      this.fetchBeside();
    } catch {
      this.#failed = true;
    }
  }

  /** A choice about the whole file; the answer follows. Another sheet or layer begins without the answers to the one before. */
  choose(change: Partial<ReadingChoices>): void {
    const begins = change.part !== undefined && change.part !== this.#choices.part;
    if (begins) this.columns.forget();
    this.lookUp();
    this.#choices = { ...(begins ? noChoices : this.#choices), ...change };
    void this.#askAgain();
  }

  /** The planner's answer to rows that bear this name, in place of an earlier one. */
  decide(decision: MatchDecision): void {
    const key = questionKey(decision);
    const others = this.#choices.decisions.filter((each) => questionKey(each) !== key);
    this.choose({ decisions: [...others, decision] });
  }

  /** A correction of what the rows and columns of a sheet are. */
  correct(change: SheetChoices): void {
    this.choose({ sheet: { ...this.#choices.sheet, ...change } });
  }

  /** What the planner says of zones of hazard. */
  readZones(change: ZoneChoices): void {
    this.choose({ zones: { ...this.#choices.zones, ...change } });
  }

  /** What the planner says of receiving sites. */
  readSites(change: SiteChoices): void {
    this.choose({ sites: { ...this.#choices.sites, ...change } });
  }

  /** What the planner says of a table of projects. */
  readProjects(change: ProjectFileChoices): void {
    this.choose({ projects: { ...this.#choices.projects, ...change } });
  }

  /**
   * Fetches what the report is held against: the outlines of its units, and the figures of the years its columns
   * are taken for. Where they fail to come, the report stands without them.
   */
  fetchBeside(): void {
    const years = Object.values(this.columns.all()).map(({ year }) => year);
    const set = this.#understanding?.join?.set ?? 'commune2025';
    void Promise.allSettled([this.#library.needBoundaries(set), this.#library.needTables(years)]);
  }

  /** Shows the lines around one that a problem names. */
  async look(line: number, count: number): Promise<void> {
    const from = Math.max(1, line - Math.floor(count / 2));
    this.#lines = await this.#reader.lines(from, count);
    this.#looked = line;
  }

  /** Goes back to the head of the sheet. */
  lookUp(): void {
    this.#lines = null;
    this.#looked = null;
  }

  /**
   * Takes the file in, whole, and says what the plan must show for the planner to see it; `null` when nothing
   * of it can be taken. The answers to open names are remembered for the next file, and what was said of this one
   * can be read again.
   *
   * @param tell a problem in words
   * @param goals what projects are to reach so far
   */
  async accept(
    tell: (problem: Problem) => Words,
    goals: Plan['projectGoals'],
  ): Promise<Partial<Plan> | null> {
    const problems = await this.#reader.problems();
    const file = await this.#reader.take(this.columns.all());
    if (file === null || this.#stamp === null || this.#closed) return null;
    await this.#keeping.accept(
      file,
      { name: this.name, ...this.#stamp },
      {
        decisions: this.#choices.decisions,
        remarks: problems.slice(0, mostRemarks).map(tell),
        remarked: problems.length,
      },
    );
    if (file.kind === 'layer') return {};
    if (file.kind === 'projects') return { ...planOfProjects(file.table, goals), tab: 'priority' };
    if (file.kind === 'boundaries') return planShowing(file.boundaries.set, null);
    const [first] = file.figures;
    return first === undefined ? null : planShowing(first.set, first);
  }

  /** Every problem of the file, for the sheet that goes back to whoever made it. */
  problems(): Promise<readonly Problem[]> {
    return this.#reader.problems();
  }

  /** Stops whatever is under way; nothing of the file remains. */
  close(): void {
    this.#closed = true;
    this.#reader.close();
  }

  /** One question is under way at a time; of those that come meanwhile only the newest is asked. */
  async #askAgain(): Promise<void> {
    this.#behind = true;
    if (this.#asking) return;
    this.#asking = true;
    try {
      for (let asked: ReadingChoices | null = null; asked !== this.#choices;) {
        asked = this.#choices;
        this.#understanding = await this.#reader.answer($state.snapshot(asked));
        this.fetchBeside();
      }
    } catch {
      this.#failed = true;
    }
    this.#asking = false;
    this.#behind = false;
  }
}
