import type { AreaKey } from '../area/Area.ts';
import type { Indicator, Theme } from '../indicator/Indicator.ts';
import type { MissingTreatment } from './MissingTreatment.ts';
import type { Aggregation, MeanKind } from './ScoreStructure.ts';
import type { BoundedNormalisation, Outliers } from './Treatment.ts';

/** How figures become comparable unless an indicator has its own way; those that need numbers of their own are per indicator. */
export const usualNormalisations = ['min-max', 'percentile-rank', 'z-score'] as const;
export type UsualNormalisation = (typeof usualNormalisations)[number];

/** Where one indicator differs from what is done to all. */
export interface OwnTreatment {
  readonly direction?: Exclude<Indicator['direction'], 'neutral'>;
  readonly outliers?: Outliers;
  /** Without effect while all are z-scores, which cannot be mixed with points. */
  readonly normalisation?: BoundedNormalisation;
}

/** Everything the planner decides about how an index is made: indicators -> dimensions -> index. */
export interface IndexChoices {
  /** Indicator id -> 0..100; inside a dimension only proportions matter. */
  readonly weights: Readonly<Record<string, number>>;
  /** Dimension -> 0..100; one that is not named weighs as much as its indicators together. */
  readonly dimensions: Readonly<Partial<Record<Theme, number>>>;
  readonly normalisation: UsualNormalisation;
  readonly outliers: Outliers;
  /** By indicator id. */
  readonly treatments: Readonly<Record<string, OwnTreatment>>;
  readonly meanWithin: MeanKind;
  /** Dimensions into the index. */
  readonly aggregation: Aggregation;
  /** `null` until the planner chooses: units with a missing part are then shown as not ranked. */
  readonly missing: MissingTreatment | null;
  /** A unit whose own figures carry less than this percentage of all weight is not ranked. */
  readonly floor: number;
  /** Places that are taken out, with everything inside them: the others are counted and ranked as if these were not there. */
  readonly except: readonly AreaKey[];
}
