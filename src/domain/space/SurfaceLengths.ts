/** Kilometres of road over a ball of 6,371.0088 km. Inside and outside together are the whole length of all roads. */
export interface SurfaceLengths {
  /** Number of areas. */
  readonly units: number;
  /** Every surface that occurs, the unknown one (empty) among them; sorted by code unit. */
  readonly surfaces: readonly string[];
  /** By surface, in the order of `surfaces`: the length in each area. */
  readonly km: readonly Float64Array[];
  /** By surface: the length in no area. */
  readonly outside: Float64Array;
  /** The length that lies in or along more than one area, and was given to the first of them. */
  readonly shared: number;
}
