import type { HazardParts } from './HazardParts.ts';

/**
 * How much of each unit lies where, in km² as Turf measures them (a ball of 6,371,008.8 m). Every place counts once, by the worst class any layer
 * gives it. For every unit the parts add up to `area`; all NaN for a unit without a shape.
 */
export interface Exposure extends HazardParts {
  readonly area: Float64Array;
}
