import type { Position } from '../../domain/area/Area.ts';
import type { AreaSet } from '../../domain/area/AreaSet.ts';
import type { ExposedPoints } from '../../domain/hazard/ExposedPoints.ts';
import type { Exposure } from '../../domain/hazard/Exposure.ts';
import type { ExposureOfKind } from '../../domain/hazard/HazardOfHamlets.ts';
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

/** Exposure by all layers together, by each alone, and by those of each kind. */
export interface Exposures {
  readonly exposure: Exposure;
  readonly byLayer: readonly Exposure[];
  readonly byKind: readonly ExposureOfKind[];
  /** Houses by all layers together; `null` without any. */
  readonly houses: ExposedPoints | null;
}

export type ExposingPort = LongPort<ExposingRequest, Exposures>;
