/** What a unit is divided into by hazard: one figure a unit in each column, all NaN where nothing is known of a unit. */
export interface HazardParts<Column = Float64Array> {
  /** In the order of `hazardClasses`, from low to very high. */
  readonly byClass: readonly [Column, Column, Column, Column];
  /** Every layer looked and found nothing. */
  readonly clear: Column;
  /** In no zone, and at least one layer did not look. */
  readonly notMapped: Column;
}
