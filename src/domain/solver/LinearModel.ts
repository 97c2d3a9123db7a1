/**
 * A linear programme, with some columns whole numbers: the least `cost · x` with `lower ≤ x ≤ upper` for every column and
 * `lower ≤ Ax ≤ upper` for every row. Bounds that are not there are ±Infinity. The matrix stands by columns: the entries of column c are
 * those from `starts[c]` to before `starts[c + 1]`, no row twice.
 */
export interface LinearModel {
  readonly columns: {
    readonly cost: Float64Array;
    readonly lower: Float64Array;
    readonly upper: Float64Array;
    /** 1 where the column takes whole numbers only, else 0. */
    readonly whole: Int32Array;
  };
  readonly rows: { readonly lower: Float64Array; readonly upper: Float64Array };
  readonly matrix: {
    readonly starts: Int32Array;
    readonly rows: Int32Array;
    readonly values: Float64Array;
  };
}
