/**
 * How much of each unit lies where, in km² as Turf measures them (a ball of 6,371,008.8 m). Every place counts once, by the worst class any layer
 * gives it. For every unit the parts add up to `area`; all NaN for a unit without a shape.
 */
export interface Exposure {
  readonly area: Float64Array;
  /** In the order of `hazardClasses`, from low to very high. */
  readonly byClass: readonly [Float64Array, Float64Array, Float64Array, Float64Array];
  /** Every layer looked there and found nothing. */
  readonly clear: Float64Array;
  /** In no zone, and at least one layer did not look there. */
  readonly notMapped: Float64Array;
}
