/** What is done about a few extreme figures before an indicator is normalised. */
export const outlierTreatments = ['none', 'winsorise', 'log'] as const;
export type Outliers = (typeof outlierTreatments)[number];

export const normalisationMethods = [
  'min-max',
  'z-score',
  'percentile-rank',
  'goalposts',
  'distance-to-target',
] as const;
export type NormalisationMethod = (typeof normalisationMethods)[number];

/**
 * How figures of one indicator become comparable with those of others, on a scale where more calls for more attention.
 * Bounded methods give 0..1; z-scores are standard deviations from the mean.
 */
export type Normalisation = { readonly method: 'z-score' } | BoundedNormalisation;

export type BoundedNormalisation = (
  | { readonly method: 'min-max' }
  | { readonly method: 'percentile-rank' }
  /** Fixed ends that do not move with the data; figures beyond them count as the end. */
  | { readonly method: 'goalposts'; readonly low: number; readonly high: number }
  | { readonly method: 'distance-to-target'; readonly target: number }
) & {
  /** In points of 100, [0, 100] where left out; [1, 100] keeps zeros away from a geometric mean. */
  readonly range?: readonly [number, number];
};

/** What happens to one indicator on its way into a score. */
export interface Treatment {
  readonly outliers: Outliers;
  readonly normalisation: Normalisation;
}

export const usualTreatment: Treatment = { outliers: 'none', normalisation: { method: 'min-max' } };
