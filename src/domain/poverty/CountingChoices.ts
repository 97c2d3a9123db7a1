export interface ChosenDeprivation {
  /** Index of the column in its table. */
  readonly column: number;
  /** Above 0; only its proportion to the others matters. */
  readonly weight: number;
  /** The column says what a household has ("có nước sạch"), so 1 there is no deprivation. */
  readonly reversed: boolean;
}

export const countedRows = ['household', 'person', 'unit'] as const;
/** What a row of the table stands for. */
export type CountedRow = (typeof countedRows)[number];

/** What the planner decides about a table whose deprivations are counted; all of it is first proposed. */
export interface CountingChoices {
  readonly deprivations: readonly ChosenDeprivation[];
  /** Column that names the group (commune, hamlet) of a row. */
  readonly group: number | null;
  /** Column of the people a row stands for: household members, or a sampling weight. */
  readonly people: number | null;
  readonly rowsAre: CountedRow;
  /**
   * Whether in a column of marks and blanks alone a blank is no deprivation, or a missing answer. Nobody but the planner can
   * know; until it is said (`null`) nothing is counted by such a column.
   */
  readonly blankIsNone: boolean | null;
  /** Share of all weight from which on a row is poor, above 0 and at most 1. */
  readonly cutoff: number;
}
