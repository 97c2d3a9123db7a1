import type { AreaSet } from '../../domain/area/AreaSet.ts';
import type { HazardLayer } from '../../domain/hazard/HazardLayer.ts';
import type { Screening } from '../../domain/resettle/screen/Candidate.ts';
import type { ScreenChoices } from '../../domain/resettle/screen/ScreenChoices.ts';
import type { ScreenFeatures, ScreenHamlet } from '../../domain/resettle/screen/ScreenGround.ts';
import type { LongPort } from '../LongWork.ts';
import type { DrawnShapes } from '../Question.ts';

/** What places are searched by: sent once, to a worker that does nothing else. */
export interface ScreeningRequest {
  /** The communes of 2025, with the shapes that the map draws. */
  readonly communes: AreaSet;
  readonly shapes: DrawnShapes;
  readonly layers: readonly HazardLayer[];
  readonly features: ScreenFeatures;
  readonly hamlets: readonly ScreenHamlet[];
  readonly choices: ScreenChoices;
}

export type ScreeningPort = LongPort<ScreeningRequest, Screening>;
