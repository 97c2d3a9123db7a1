/** How far weights may be from the chosen ones: the concentration of the Dirichlet distribution; `null` leaves them as they are. */
export const spreads = { fixed: null, narrow: 200, usual: 50, wide: 12 } as const;
export type Spread = keyof typeof spreads;

/** What else is varied beside the weights. */
export const variations = ['normalisation', 'aggregation', 'sampling'] as const;
export type Variation = (typeof variations)[number];

/** What the planner decides about how sure the order is. */
export interface RankChoices {
  /** How many units a programme can take. */
  readonly top: number;
  readonly spread: Spread;
  readonly varied: readonly Variation[];
  /** Index choices kept for comparison, as the address writes them; `null` where none are. */
  readonly pinned: string | null;
}
