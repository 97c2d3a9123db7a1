import type { Contiguity } from './Contiguity.ts';

export const clusterStatistics = ['local-moran', 'gi-star', 'gi'] as const;
export type ClusterStatistic = (typeof clusterStatistics)[number];

/** Who is a neighbour of whom. `nearest`: of as many units; `within`: of all whose middle is so many kilometres away. */
export type NeighbourChoice =
  | { readonly kind: Contiguity }
  | { readonly kind: 'nearest'; readonly count: number }
  | { readonly kind: 'within'; readonly km: number };

/** What the planner decides about clusters on the map. */
export interface ClusterChoices {
  readonly statistic: ClusterStatistic;
  readonly neighbours: NeighbourChoice;
  /** Hold the false discovery rate; off, one place in twenty stands out by chance. */
  readonly discovery: 'held' | 'plain';
  /** Clusters of what: the indicator shown, or the score. */
  readonly clustered: 'indicator' | 'score';
}
