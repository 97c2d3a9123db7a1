/** Cells taken out from the lowest up: a binary heap; of equal heights the earlier cell comes first. */
export class LowestFirst {
  readonly #cells: number[] = [];
  readonly #heights: ArrayLike<number>;

  /** @param heights by cell; those of cells put in must not change while they are in */
  constructor(heights: ArrayLike<number>) {
    this.#heights = heights;
  }

  put(cell: number): void {
    const cells = this.#cells;
    let at = cells.push(cell) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#isBefore(at, parent)) return;
      this.#exchange(at, parent);
      at = parent;
    }
  }

  take(): number | undefined {
    const cells = this.#cells;
    const [first] = cells;
    const last = cells.pop();
    if (first === undefined || last === undefined || cells.length === 0) return first;
    cells[0] = last;
    for (let at = 0; ;) {
      const left = 2 * at + 1;
      const least = left + 1 < cells.length && this.#isBefore(left + 1, left) ? left + 1 : left;
      if (least >= cells.length || !this.#isBefore(least, at)) return first;
      this.#exchange(at, least);
      at = least;
    }
  }

  #isBefore(one: number, other: number): boolean {
    const [a = 0, b = 0] = [this.#cells[one], this.#cells[other]];
    const [low = 0, high = 0] = [this.#heights[a], this.#heights[b]];
    return low < high || (low === high && a < b);
  }

  #exchange(one: number, other: number): void {
    const [a = 0, b = 0] = [this.#cells[one], this.#cells[other]];
    this.#cells[one] = b;
    this.#cells[other] = a;
  }
}
