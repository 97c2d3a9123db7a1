/** How indicators are brought together into a dimension. */
export const meanKinds = ['arithmetic', 'geometric'] as const;
export type MeanKind = (typeof meanKinds)[number];

/**
 * How dimensions are brought together into the index. The last two count instead of averaging, so that a bad figure
 * cannot be paid for by a good one: `copeland` counts the units that a unit is ahead of, less those it is behind,
 * by the weight of the dimensions (Copeland 1951); `outranking` adds up these weights (the outranking matrix of Munda and Nardo 2009,
 * COINr's `a_copeland`).
 */
export const aggregations = [...meanKinds, 'copeland', 'outranking'] as const;
export type Aggregation = (typeof aggregations)[number];

export interface ScoreDimension {
  /** Only proportions among the dimensions matter. */
  readonly weight: number;
  /** Only proportions within the dimension matter. */
  readonly indicators: readonly { readonly indicator: number; readonly weight: number }[];
}

/** Indicators, dimensions, index: weights at both levels. */
export interface ScoreStructure {
  readonly dimensions: readonly ScoreDimension[];
  readonly within: MeanKind;
  readonly across: Aggregation;
  /** A unit whose figures carry less than this share of all weight is not ranked. */
  readonly floor: number;
}

/** One dimension that holds everything: weights by indicator, as the portal's sliders give them. */
export function flatStructure(weights: readonly number[]): ScoreStructure {
  const indicators = weights.map((weight, indicator) => ({ indicator, weight }));
  return { dimensions: [{ weight: 1, indicators }], within: 'arithmetic', across: 'arithmetic', floor: 0 };
}
