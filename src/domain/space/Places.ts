/** Where units lie, and how the way between two is measured. */
export interface Places {
  /** Longitude and latitude in degrees, or coordinates in a plane; `null` for a unit without place. */
  readonly points: readonly (readonly [number, number] | null)[];
  /**
   * `great-circle`: kilometres over a ball of 6,371.0088 km (the mean radius of the IUGG). `planar`: straight,
   * in the units of the coordinates.
   */
  readonly distance: 'great-circle' | 'planar';
}
