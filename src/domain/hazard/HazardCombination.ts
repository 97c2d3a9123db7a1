import type { HazardKind } from './HazardLayer.ts';

/** `worst`: a place counts by the worst class of any hazard; `sum`: every hazard counts by itself, by its weight. */
export const combineWays = ['worst', 'sum'] as const;
export type CombineWay = (typeof combineWays)[number];

/** How several hazards become one severity. A choice of the planner's, in no decree; who is at high risk does not depend on it. */
export interface HazardCombination {
  readonly combine: CombineWay;
  /** 0..100, for `sum`; one that no layer in use shows counts for nothing. */
  readonly kindWeights: Readonly<Record<HazardKind, number>>;
  /** Of the classes from low to very high, 0..100, never falling, the last above zero. */
  readonly classPoints: readonly [number, number, number, number];
}

/** The choice alone, out of a plan. */
export const combinationOf = ({
  combine,
  kindWeights,
  classPoints,
}: HazardCombination): HazardCombination => ({
  combine,
  kindWeights,
  classPoints,
});
