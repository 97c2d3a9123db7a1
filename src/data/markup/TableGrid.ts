import type { CellRange, RawCell, RawTable } from '../../domain/sheet/RawTable.ts';
import { sheetLimits } from '../workbook/sheetLimits.ts';

/** A table claims more cells than any sheet has. */
export class GridTooLarge extends Error {}

/** A table as its rows come: every cell at its place, with those that are joined across and downwards. */
export class TableGrid {
  readonly #rows: RawCell[][] = [];
  readonly #merges: CellRange[] = [];
  readonly #hiddenRows = new Set<number>();
  readonly #hiddenColumns = new Set<number>();
  /** By column: the first row that no joined cell from above reaches. */
  readonly #free: number[] = [];
  #column = 0;
  #cells = 0;

  get height(): number {
    return this.#rows.length;
  }

  /** @param at its index, where it says so; rows left out in between are blank */
  beginRow(at = this.#rows.length, isHidden = false): void {
    const row = Math.max(at, this.#rows.length);
    if (row >= sheetLimits.rows) throw new GridTooLarge();
    while (this.#rows.length <= row) this.#rows.push([]);
    if (isHidden) this.#hiddenRows.add(row);
    this.#column = 0;
  }

  hideColumns(from: number, count: number): void {
    const end = Math.min(from + count, sheetLimits.columns);
    for (let column = from; column < end; column += 1) this.#hiddenColumns.add(column);
  }

  /**
   * @param across how many columns it takes; at least one
   * @param down how many rows
   * @param at the index of its column, where it says so
   */
  place(cell: RawCell, across: number, down: number, at?: number): void {
    if (this.#rows.length === 0) this.beginRow();
    const top = this.#rows.length - 1;
    let left = at ?? this.#column;
    while (at === undefined && (this.#free[left] ?? 0) > top) left += 1;
    const row = this.#rows[top] ?? [];
    // Blank ones before it are made as well.
    this.#cells += Math.max(0, left - row.length) + across;
    if (this.#cells > sheetLimits.cells || left + across > sheetLimits.columns) throw new GridTooLarge();
    if (cell !== '') {
      while (row.length < left) row.push('');
      row[left] = cell;
    }
    if (down > 1)
      for (let column = left; column < left + across; column += 1) this.#free[column] = top + down;
    if (across > 1 || down > 1)
      this.#merges.push({ top, left, bottom: top + down - 1, right: left + across - 1 });
    this.#column = left + across;
  }

  /** As far as it holds something; `null` where it holds nothing. */
  table(fileName: string, sheet: string, above: readonly string[] = []): RawTable | null {
    const height = this.#rows.findLastIndex((row) => row.length > 0) + 1;
    if (height === 0) return null;
    const width = this.#rows.reduce((widest, row) => Math.max(widest, row.length), 0);
    const lower = above.length;
    return {
      fileName,
      sheet,
      rows: [...above.map((text) => [text]), ...this.#rows.slice(0, height)],
      merges: this.#merges.map((range) => ({
        ...range,
        top: range.top + lower,
        bottom: range.bottom + lower,
      })),
      hiddenRows: [...this.#hiddenRows].filter((row) => row < height).map((row) => row + lower),
      hiddenColumns: [...this.#hiddenColumns].filter((column) => column < width).sort((a, b) => a - b),
      usualDecimal: 'comma',
    };
  }
}
