import type { SpatialWeights } from './SpatialWeights.ts';
import { weightsFrom } from './weightsFrom.ts';

export interface Present {
  readonly weights: SpatialWeights;
  readonly values: Float64Array;
  /** Index among all units of each unit that stayed. */
  readonly units: Int32Array;
}

/**
 * Removes the units without a figure, from the values and from among the neighbours of the others, before any
 * row is standardised: the statistics are then those of the map without them. A unit whose neighbours all
 * lack the figure becomes an isolate.
 *
 * @param values by unit; NaN where the figure is missing
 */
export function withoutMissing(binary: SpatialWeights, values: ArrayLike<number>): Present {
  const units: number[] = [];
  const places = new Int32Array(binary.units).fill(-1);
  for (let unit = 0; unit < binary.units; unit++) {
    if (!Number.isFinite(values[unit])) continue;
    places[unit] = units.length;
    units.push(unit);
  }
  const lists = units.map((unit) =>
    Array.from(
      binary.neighbours.subarray(binary.starts[unit], binary.starts[unit + 1]),
      (neighbour) => places[neighbour] as number,
    ).filter((place) => place >= 0),
  );
  return {
    weights: weightsFrom(lists),
    values: Float64Array.from(units, (unit) => values[unit] as number),
    units: Int32Array.from(units),
  };
}
