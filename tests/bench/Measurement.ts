/** One line of the printed table: what was measured, here and the naive way in the same run. */
export interface Measurement {
  readonly what: string;
  readonly unit: 'kB' | 'MB' | 'ms' | '%' | 'households' | 'km';
  readonly portal: number;
  /** `null` where there is no naive way to compare with. */
  readonly naive: number | null;
  readonly aim: string;
}
