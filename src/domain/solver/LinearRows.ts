import type { LinearModel } from './LinearModel.ts';

/** How much a row holds of a column. */
export type Entry = readonly [column: number, value: number];

/** A linear programme written row by row; the solver reads it column by column. */
export class LinearRows {
  readonly #columns: { readonly cost: number; readonly lower: number; readonly upper: number }[] = [];
  readonly #entries: { readonly row: number; readonly value: number }[][] = [];
  readonly #lower: number[] = [];
  readonly #upper: number[] = [];

  /** A column of whole numbers; returns its number. */
  addWhole(cost: number, lower: number, upper: number): number {
    this.#columns.push({ cost, lower, upper });
    this.#entries.push([]);
    return this.#columns.length - 1;
  }

  /** `lower ≤ Σ value · column ≤ upper`; a column named twice counts with the sum of both. */
  addRow(lower: number, upper: number, entries: readonly Entry[]): void {
    const row = this.#lower.length;
    const sums = new Map<number, number>();
    for (const [column, value] of entries) sums.set(column, (sums.get(column) ?? 0) + value);
    for (const [column, value] of sums) if (value !== 0) this.#entries[column]?.push({ row, value });
    this.#lower.push(lower);
    this.#upper.push(upper);
  }

  build(): LinearModel {
    const starts = new Int32Array(this.#columns.length + 1);
    this.#entries.forEach((entries, column) => {
      starts[column + 1] = (starts[column] as number) + entries.length;
    });
    const flat = this.#entries.flat();
    return {
      columns: {
        cost: Float64Array.from(this.#columns, ({ cost }) => cost),
        lower: Float64Array.from(this.#columns, ({ lower }) => lower),
        upper: Float64Array.from(this.#columns, ({ upper }) => upper),
        whole: new Int32Array(this.#columns.length).fill(1),
      },
      rows: { lower: Float64Array.from(this.#lower), upper: Float64Array.from(this.#upper) },
      matrix: {
        starts,
        rows: Int32Array.from(flat, ({ row }) => row),
        values: Float64Array.from(flat, ({ value }) => value),
      },
    };
  }
}
