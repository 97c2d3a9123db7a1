/**
 * Matching as bare numbers: parcels to holders. The last holder is nowhere: what lies there is left without a site, and its room says how much
 * may be. Arcs of one parcel stand together, those of parcel h from `starts[h]` to before `starts[h + 1]`.
 */
export interface Assignment {
  /** Households of each parcel, above zero. */
  readonly sizes: Int32Array;
  readonly rooms: Float64Array;
  readonly starts: Int32Array;
  readonly holders: Int32Array;
  /** For the whole parcel. */
  readonly costs: Float64Array;
  /** By parcel the number of its community, -1 for none. */
  readonly groups: Int32Array;
  /** For every holder beyond the first, nowhere not counted, that a community is spread over. */
  readonly together: number;
  /** A parcel may lie in several holders, by whole households. */
  readonly split: boolean;
}

/** Households on each arc. */
export type Assigned = Int32Array;
