import type { Words } from '../indicator/Indicator.ts';
import type { ExposedPoints } from './ExposedPoints.ts';
import type { Exposure } from './Exposure.ts';
import type { HazardCombination } from './HazardCombination.ts';
import type { HazardKind } from './HazardLayer.ts';

/** A hazard layer that counted. */
export interface CountedHazard {
  readonly id: string;
  readonly kind: HazardKind;
  readonly name: Words;
  readonly sample: boolean;
}

/** What all layers of one kind say. */
export interface ExposureOfKind {
  readonly kind: HazardKind;
  readonly exposure: Exposure;
}

/** What the hazard layers in use say of every hamlet, in the order of their set. */
export interface HazardOfHamlets {
  readonly layers: readonly CountedHazard[];
  /** All layers together. */
  readonly exposure: Exposure;
  /** Each layer alone, in the order of `layers`. */
  readonly byLayer: readonly Exposure[];
  /** Each kind of hazard alone: where layers of one kind overlap the worst class counts. */
  readonly byKind: readonly ExposureOfKind[];
  /** How the kinds become one severity. */
  readonly combination: HazardCombination;
  /** Houses of each hamlet by all layers together; `null` where the planner brought no layer of houses. */
  readonly houses: ExposedPoints | null;
  /** Reported events that have a place and a year. */
  readonly events: readonly PlacedEvent[];
}

export interface PlacedEvent {
  readonly position: readonly [number, number];
  readonly year: number;
  /** What the planner's file calls it. */
  readonly name: string;
}
