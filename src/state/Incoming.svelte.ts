import type { DroppedFile } from '../data/DroppedFile.ts';
import { readFile } from '../data/readFile.ts';
import type { AreaSetId } from '../domain/area/Area.ts';
import { extentOfAreas } from '../domain/coordinates/extentOfAreas.ts';
import { placeLayer } from '../domain/coordinates/placeLayer.ts';
import { catalogue } from '../domain/indicator/catalogue.ts';
import type { Plan } from '../domain/plan.ts';
import { acceptSheet, type TakenColumn } from '../domain/join/acceptSheet.ts';
import { columnsFor, type ValueColumn } from '../domain/join/columnsFor.ts';
import { joinBoundaries, type BoundaryReport } from '../domain/join/joinBoundaries.ts';
import { readBoundaries } from '../domain/join/readBoundaries.ts';
import { joinSheet } from '../domain/join/joinSheet.ts';
import type { JoinReport } from '../domain/join/JoinReport.ts';
import type { Problem } from '../domain/problem/Problem.ts';
import { readRows } from '../domain/sheet/readRows.ts';
import { severityOf } from '../domain/problem/severityOf.ts';
import type { Decimal, NumberReading, SheetChoices } from '../domain/sheet/SheetTable.ts';
import type { Library } from './Library.svelte.ts';
import { planShowing } from './planShowing.ts';

/** What the planner decides about one column before the file is taken in. */
export type ColumnDecision = Omit<TakenColumn, 'column'> & { readonly taken: boolean };

/**
 * A file on its way in: read, understood, joined, and reported from both sides. Nothing of it is used before
 * it is accepted, and then all of it at once; dropping this object leaves everything as it was.
 */
export class Incoming {
  readonly name: string;
  readonly #library: Library;
  #dropped: DroppedFile | null = $state.raw(null);
  #set: AreaSetId | 'auto' = $state('auto');
  #year: number | undefined = $state();
  #choices: SheetChoices = $state.raw({});
  #decisions: Readonly<Record<number, Partial<ColumnDecision>>> = $state.raw({});

  readonly #sheet = $derived.by(() => {
    const [raw] = this.#dropped?.kind === 'tables' ? this.#dropped.tables : [];
    return raw === undefined ? null : readRows(raw, this.#choices);
  });
  readonly #boundaries = $derived.by(() => {
    const [layer] = this.#dropped?.kind === 'layers' ? this.#dropped.layers : [];
    const { sets } = this.#library;
    if (layer === undefined || sets === null) return null;
    const { placed, problems } = placeLayer(layer, extentOfAreas(sets));
    const read = placed === null ? null : readBoundaries(placed);
    return { layer: read?.layer ?? null, problems: [...problems, ...(read?.problems ?? [])] };
  });
  readonly #report = $derived.by((): JoinReport | BoundaryReport | null => {
    const { sets } = this.#library;
    if (sets === null || this.#dropped === null) return null;
    if (this.#boundaries?.layer != null) return joinBoundaries(this.#boundaries.layer, sets, this.#set);
    return this.#sheet?.table == null ? null : joinSheet(this.#sheet.table, sets, this.#set, this.#year);
  });
  readonly #columns = $derived.by((): readonly ValueColumn[] => {
    const { world } = this.#library;
    if (world === null || this.#report === null || this.#sheet?.table == null) return [];
    return columnsFor(this.#sheet.table, this.#report, world.sets, [...catalogue, ...world.ownIndicators]);
  });

  constructor(name: string, library: Library) {
    this.name = name;
    this.#library = library;
  }

  /** Reads the file; hamlets are fetched too, since the file may be about them. */
  async read(file: File): Promise<void> {
    const [dropped] = await Promise.all([readFile(file), this.#library.needTables([], true)]);
    this.#dropped = dropped;
  }

  get kind(): DroppedFile['kind'] | 'reading' {
    if (this.#dropped === null) return 'reading';
    return this.refusal === null ? this.#dropped.kind : 'refused';
  }

  get report(): JoinReport | BoundaryReport | null {
    return this.#report;
  }

  /** Columns of figures, ready to be taken in. */
  get columns(): readonly ValueColumn[] {
    return this.#columns;
  }

  get problems(): readonly Problem[] {
    return [
      ...(this.#dropped?.problems ?? []),
      ...(this.#sheet?.problems ?? []),
      ...(this.#boundaries?.problems ?? []),
      ...(this.#report?.problems ?? []),
    ];
  }

  /** Why the file cannot be used, if it cannot. */
  get refusal(): Problem | null {
    return this.problems.find(({ code }) => severityOf[code] === 'refused') ?? null;
  }

  /** Totals, titles and notes of the sheet, which name no unit. */
  get totals(): number {
    return this.#sheet?.table?.aside.filter(({ kind }) => kind === 'total').length ?? 0;
  }

  headerOf(column: number): string | null {
    return this.#sheet?.table?.header[column] ?? null;
  }

  /** How the numbers of a column were read. */
  readingOf({ index }: ValueColumn): NumberReading | null {
    return this.#sheet?.table?.columns.find((column) => column.index === index)?.numbers ?? null;
  }

  decisionOf(column: ValueColumn): ColumnDecision {
    const suggested = column.suggestion?.indicator;
    return {
      taken: column.figures > 0,
      indicator: suggested?.id ?? null,
      year: column.year ?? 2025,
      direction: 'neutral',
      ...this.#decisions[column.index],
    };
  }

  /** A column that would take the place of an earlier one: the same indicator in the same year. */
  get clash(): ValueColumn | null {
    const seen = new Set<string>();
    for (const column of this.#columns) {
      const { taken, indicator, year } = this.decisionOf(column);
      if (!taken || indicator === null) continue;
      const place = `${indicator} ${String(year)}`;
      if (seen.has(place)) return column;
      seen.add(place);
    }
    return null;
  }

  decide(column: ValueColumn, decision: Partial<ColumnDecision>): void {
    const before = this.#decisions[column.index];
    this.#decisions = { ...this.#decisions, [column.index]: { ...before, ...decision } };
  }

  chooseSet(set: AreaSetId): void {
    this.#set = set;
  }

  chooseYear(year: number): void {
    this.#year = year;
  }

  chooseDecimal(column: number, decimal: Decimal): void {
    this.#choices = { ...this.#choices, decimals: { ...this.#choices.decimals, [column]: decimal } };
  }

  chooseScale(column: number, scale: 'plain' | 'share' | 'percent' | 'per-mille'): void {
    this.#choices = { ...this.#choices, scales: { ...this.#choices.scales, [column]: scale } };
  }

  /** Takes the file in, whole, and says what the plan must show for the planner to see it. */
  accept(): Partial<Plan> | null {
    const report = this.#report;
    if (report === null || this.refusal !== null) return null;
    if ('features' in report) {
      const { file, set, features } = report;
      this.#library.accept({ kind: 'boundaries', file, boundaries: { set, file, features } });
      return planShowing(set, null);
    }
    const taken = this.#columns.flatMap((column) => {
      const { taken: wanted, ...decision } = this.decisionOf(column);
      return wanted ? [{ column, ...decision }] : [];
    });
    const { figures, indicators } = acceptSheet(report, taken);
    const [first] = figures;
    if (first === undefined) return null;
    this.#library.accept({ kind: 'sheet', file: report.file, figures, indicators });
    return planShowing(report.set, first);
  }
}
