/** A bracketed element of well-known text: `SPHEROID["WGS 84",6378137,298.25]`. */
export interface WktNode {
  /** Upper case. */
  readonly keyword: string;
  /** Texts, and numbers as they are written, in order. */
  readonly values: readonly string[];
  readonly children: readonly WktNode[];
}
