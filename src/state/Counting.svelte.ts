import { acceptedExtensions } from '../data/acceptedExtensions.ts';
import { Reader, type ReadingPort } from '../data/reading/Reader.ts';
import type { ReadingProgress } from '../data/reading/ReadingMessages.ts';
import { answersOf } from '../domain/poverty/answersOf.ts';
import { countTable } from '../domain/poverty/countTable.ts';
import type { ChosenDeprivation, CountingChoices } from '../domain/poverty/CountingChoices.ts';
import { proposeCounting } from '../domain/poverty/proposeCounting.ts';
import type { TableToCount } from '../domain/poverty/tableToCount.ts';
import type { Problem } from '../domain/problem/Problem.ts';
import { severityOf } from '../domain/problem/severityOf.ts';
import type { Source } from '../domain/reading/gatherFiles.ts';

/** Questions of the import dialogue that make no difference to counting, or that it answers by itself. */
const passedOver: ReadonlySet<string> = new Set(['hidden-cells', 'legacy-font', 'columns-same-name']);

/**
 * A table of households whose deprivations are counted. It is read in a worker and stays in this object: nothing
 * of it enters the library, is kept, or is in the address. Every choice is counted anew at once.
 */
export class Counting {
  /** Endings of the files that can be read, for the file chooser. */
  static readonly extensions = acceptedExtensions;
  readonly name: string;
  readonly #source: Source<File>;
  readonly #reader: Reader;
  #progress: ReadingProgress = $state.raw({ stage: 'reading', share: 0 });
  #read: TableToCount | null = $state.raw(null);
  #choices: CountingChoices | null = $state.raw(null);
  #failed = $state.raw(false);
  readonly #answers = $derived(this.#read?.table ? answersOf(this.#read.table) : []);
  readonly #outcome = $derived(
    this.#read?.table && this.#choices ? countTable(this.#read.table, this.#answers, this.#choices) : null,
  );

  constructor(source: Source<File>, port: ReadingPort) {
    this.name = source[0].name;
    this.#source = source;
    this.#reader = new Reader(port);
  }

  get progress(): ReadingProgress {
    return this.#progress;
  }

  get failed(): boolean {
    return this.#failed;
  }

  /** The table as it was read; `null` while it is. */
  get read(): TableToCount | null {
    return this.#read;
  }

  /** Each column as answers of yes or no. */
  get answers() {
    return this.#answers;
  }

  /** `null` until there is a table. */
  get choices(): CountingChoices | null {
    return this.#choices;
  }

  /** Headers of counted columns that hold marks and blanks alone, so that the planner must say what a blank means. */
  get marked(): readonly string[] {
    return (this.#choices?.deprivations ?? []).flatMap(({ column }) =>
      this.#answers[column]?.marked ? [this.#read?.table?.header[column] ?? ''] : [],
    );
  }

  /** Columns that hold more answers than anything else, and those that are chosen. */
  get offered(): readonly number[] {
    const chosen = new Set(this.#choices?.deprivations.map(({ column }) => column));
    return this.#answers.flatMap(({ given, wrong }, column) =>
      chosen.has(column) || given > wrong.length ? [column] : [],
    );
  }

  get outcome() {
    return this.#outcome;
  }

  /** Why nothing can be counted, or `null`. */
  get refusal(): Problem | null {
    const refused = this.#read?.problems.find(({ code }) => severityOf[code] === 'refused');
    if (refused !== undefined) return refused;
    return this.#choices?.deprivations.length === 0
      ? { code: 'deprivations-missing', file: this.name }
      : null;
  }

  /** What is wrong with the file as it is counted; columns that are not counted are nobody's concern here. */
  get problems(): readonly Problem[] {
    const people = this.#read?.table?.header[this.#choices?.people ?? -1];
    const ofFile = (this.#read?.problems ?? []).filter(
      (problem) =>
        !passedOver.has(problem.code) &&
        (!('column' in problem) || (problem.column === people && problem.code !== 'unparsed')),
    );
    return [...ofFile, ...(this.#outcome?.problems ?? [])];
  }

  /** @param part which sheet of a workbook; `null`: the first that holds deprivations */
  async open(part: number | null = null): Promise<void> {
    try {
      const read = await this.#reader.count(this.#source, part, (progress) => (this.#progress = progress));
      this.#read = read;
      this.#choices = read.table === null ? null : proposeCounting(read.table, answersOf(read.table));
    } catch {
      this.#failed = true;
    }
  }

  choose(change: Partial<CountingChoices>): void {
    if (this.#choices !== null) this.#choices = { ...this.#choices, ...change };
  }

  /** Takes a column for a deprivation of the usual weight, or no longer; the others keep theirs. */
  take(column: number, isIn: boolean): void {
    const others = (this.#choices?.deprivations ?? []).filter((each) => each.column !== column);
    const taken = isIn ? [...others, { column, weight: 1, reversed: false }] : others;
    this.choose({ deprivations: taken.sort((a, b) => a.column - b.column) });
  }

  /** Another weight or direction of a column that is taken. */
  change(column: number, change: Partial<Omit<ChosenDeprivation, 'column'>>): void {
    const deprivations = (this.#choices?.deprivations ?? []).map((each) =>
      each.column === column ? { ...each, ...change } : each,
    );
    this.choose({ deprivations });
  }

  /** Stops the reading; nothing of the table remains. */
  close(): void {
    this.#reader.close();
  }
}
