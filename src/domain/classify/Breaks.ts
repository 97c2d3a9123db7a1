import type { FewerReason, ManualProblem } from './Legend.ts';

/** Inner bounds of a classification before they are shortened for print. */
export interface Breaks {
  /** Strictly ascending; one fewer than there are classes. */
  readonly inner: readonly number[];
  readonly fewer: FewerReason | null;
  readonly problems: readonly ManualProblem[];
}
