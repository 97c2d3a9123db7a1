import type { ValueColumn } from '../domain/join/columnsFor.ts';
import type { ColumnDecision } from '../domain/reading/sheetTaken.ts';

/** What the planner decides about the columns of figures of one sheet, each as suggested until decided. */
export class ColumnDecisions {
  readonly #columns: () => readonly ValueColumn[];
  #made: Readonly<Record<number, Partial<ColumnDecision>>> = $state.raw({});

  constructor(columns: () => readonly ValueColumn[]) {
    this.#columns = columns;
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
  }

  /** By the column's index in the sheet. */
  all(): Readonly<Record<number, ColumnDecision>> {
    return Object.fromEntries(this.#columns().map((column) => [column.index, this.of(column)]));
  }

  /** The first column that is taken, which the map will show. */
  get first(): ValueColumn | null {
    return this.#columns().find((column) => this.of(column).taken) ?? null;
  }

  /** A column that would take the place of an earlier one: the same indicator in the same year. */
  get clash(): ValueColumn | null {
    const seen = new Set<string>();
    for (const column of this.#columns()) {
      const { taken, indicator, year } = this.of(column);
      if (!taken || indicator === null) continue;
      const place = `${indicator} ${String(year)}`;
      if (seen.has(place)) return column;
      seen.add(place);
    }
    return null;
  }
}
