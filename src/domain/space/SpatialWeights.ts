/**
 * Who is a neighbour of whom, and with which weight: a sparse matrix by rows. The neighbours of unit `i` are
 * `neighbours[starts[i]] ... neighbours[starts[i + 1] - 1]`, ascending, never itself unless `withSelf` put it
 * there. A unit without neighbours is an isolate: it has a row, and the row is empty.
 */
export interface SpatialWeights {
  readonly units: number;
  /** `units + 1` places into the other two. */
  readonly starts: Int32Array;
  readonly neighbours: Int32Array;
  readonly weights: Float64Array;
}
