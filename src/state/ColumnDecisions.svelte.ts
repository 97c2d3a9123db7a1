import type { ValueColumn } from '../domain/join/columnsFor.ts';
import type { OwnProvenance } from '../domain/indicator/Indicator.ts';
import type { ColumnDecision } from '../domain/reading/sheetTaken.ts';
import type { SourceGuess } from '../domain/sheet/guessSource.ts';

/** What the planner decides about one sheet, its columns of figures and who made them: as suggested until decided. */
export class ColumnDecisions {
  readonly #columns: () => readonly ValueColumn[];
  readonly #guess: () => SourceGuess | null;
  #made: Readonly<Record<number, Partial<ColumnDecision>>> = $state.raw({});
  #told: Partial<SourceGuess> = $state.raw({});

  constructor(columns: () => readonly ValueColumn[], guess: () => SourceGuess | null) {
    this.#columns = columns;
    this.#guess = guess;
  }

  /** Who made the figures of the sheet; empty where neither sheet nor planner says. */
  get source(): string {
    return this.#told.source ?? this.#guess()?.source ?? '';
  }

  get provenance(): OwnProvenance {
    return this.#told.provenance ?? this.#guess()?.provenance ?? 'own';
  }

  tell(told: Partial<SourceGuess>): void {
    this.#told = { ...this.#told, ...told };
  }

  of(column: ValueColumn): ColumnDecision {
    return {
      taken: column.figures > 0,
      indicator: column.suggestion?.indicator.id ?? null,
      year: column.year ?? 2025,
      direction: 'neutral',
      ...this.#made[column.index],
    };
  }

  decide(column: ValueColumn, decision: Partial<ColumnDecision>): void {
    this.#made = { ...this.#made, [column.index]: { ...this.#made[column.index], ...decision } };
  }

  forget(): void {
    this.#made = {};
    this.#told = {};
  }

  /** By the column's index in the sheet. */
  all(): Readonly<Record<number, ColumnDecision>> {
    const { source, provenance } = this;
    return Object.fromEntries(
      this.#columns().map((column) => [column.index, { ...this.of(column), source, provenance }]),
    );
  }

  /** A column that would take the place of an earlier one: the same indicator in the same year. */
  get clash(): ValueColumn | null {
    const seen = new Set<string>();
    for (const column of this.#columns()) {
      const { taken, indicator, year } = this.of(column);
      if (!taken) continue;
      const place = `${indicator ?? column.ownId} ${String(year)}`;
      if (seen.has(place)) return column;
      seen.add(place);
    }
    return null;
  }
}
