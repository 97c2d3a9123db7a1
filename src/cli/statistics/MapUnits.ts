import type { Places } from '../../domain/space/Places.ts';
import type { SpatialWeights } from '../../domain/space/SpatialWeights.ts';

/** What a statistic of the map is told about its weights. */
export interface WeightsDescription {
  /** `queen`, `rook`, `knn:4`, `band:12`, `gal`. */
  readonly weights: string;
  readonly standardisation: 'row' | 'binary';
  /** How distances were measured; `null` where none were. */
  readonly distance: Places['distance'] | null;
  /** Within which borders count as common, in the units of the coordinates; `null` for other weights. */
  readonly tolerance: number | null;
  /** Directed pairs of neighbours among the units that have a figure. */
  readonly links: number;
  readonly meanNeighbours: number;
}

/** Units on a map with their figures and neighbours, as a command was given them. */
export interface MapUnits {
  /** All units of the file. */
  readonly ids: readonly string[];
  /** By unit, NaN where missing. */
  readonly values: Float64Array;
  /** Binary, over all units. */
  readonly neighbours: SpatialWeights;
  readonly kind: Pick<WeightsDescription, 'weights' | 'distance' | 'tolerance'>;
}
