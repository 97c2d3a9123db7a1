import type { Position } from '../../domain/area/Area.ts';
import type { AreaSet } from '../../domain/area/AreaSet.ts';
import type { Exposures } from '../../domain/hazard/exposuresOfAreas.ts';
import type { HazardLayer } from '../../domain/hazard/HazardLayer.ts';
import type { LongPort } from '../LongWork.ts';
import type { DrawnShapes } from '../Question.ts';

/** What exposure is worked out from: sent once, to a worker that does nothing else. */
export interface ExposingRequest {
  readonly set: AreaSet;
  readonly shapes: DrawnShapes;
  readonly layers: readonly HazardLayer[];
  /** Where houses stand; empty where no layer of houses was brought. */
  readonly buildings: readonly Position[];
}

export type ExposingPort = LongPort<ExposingRequest, Exposures>;
