import type { AreaSets } from '../area/AreaSet.ts';
import type { Indicator } from '../indicator/Indicator.ts';
import type { OwnFigures } from '../indicator/World.ts';
import type { MatchDecision } from '../join/MatchDecision.ts';

/** What a file is understood by: the units it may be about and the measures it may bring. */
export interface KnownWorld {
  readonly sets: AreaSets;
  /** The catalogue and the planner's own entries. */
  readonly indicators: readonly Indicator[];
  /** What the planner answered to open rows of earlier files, oldest first. */
  readonly decisions?: readonly MatchDecision[];
  /** Figures of earlier periods that are no sample, to hold new ones against (`earlierFigures`). */
  readonly earlier?: readonly OwnFigures[];
}
