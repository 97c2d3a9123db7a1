import type { ScoreTable } from '../outcome/Outcome.ts';
import type { WeightedDimension } from '../outcome/weightShares.ts';
import type { Sensitivity } from '../score/sensitivity/Sensitivity.ts';

/** How the figures were brought together; the choices themselves stand in `Brief.painting.plan`. */
export interface BriefMethod {
  /** `null` where nothing is scored. */
  readonly scores: BriefScoring | null;
  /** `null` where the order was not studied. */
  readonly study: BriefStudy | null;
}

export interface BriefScoring extends Pick<
  ScoreTable,
  'ranked' | 'withMissing' | 'missing' | 'floor' | 'scale' | 'notes' | 'adjusted'
> {
  /** Units that could have been ranked. */
  readonly of: number;
  /** What each weight is a share of. */
  readonly weights: readonly WeightedDimension[];
}

export interface BriefStudy extends Pick<Sensitivity, 'draws' | 'alternatives'> {
  /** How many units the programme can take. */
  readonly top: number;
  /** Indicators whose households or people were drawn anew. */
  readonly resampled: readonly string[];
}
