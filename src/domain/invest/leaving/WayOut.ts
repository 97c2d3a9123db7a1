/** One figure that has to move. */
export interface WayStep {
  readonly indicator: string;
  /** So many of what its criterion counts, households or kilometres, without a sign; `null` where nobody knows of how many in this hamlet. */
  readonly amount: number | null;
}

/** Steps that together bring a hamlet off the list. */
export type WayOut = readonly WayStep[];
