import type { Geometry } from 'geojson';
import type { AreaSet } from '../area/AreaSet.ts';
import { centrePoint } from '../space/centrePoint.ts';
import type { NeighbourChoice } from '../space/ClusterChoices.ts';
import { contiguityNeighbours } from '../space/contiguityNeighbours.ts';
import { nearestNeighbours } from '../space/nearestNeighbours.ts';
import { neighboursWithin } from '../space/neighboursWithin.ts';
import type { SpatialWeights } from '../space/SpatialWeights.ts';
import { usualTolerance } from '../space/usualTolerance.ts';

/**
 * Who is a neighbour of whom, on the boundaries that the map draws. Distances are kilometres from middle to middle.
 *
 * @param shapes in the set's order; `null` for a unit without a shape, which then has no neighbour by contiguity
 */
export function neighboursBy(
  choice: NeighbourChoice,
  { areas }: AreaSet,
  shapes: readonly (Geometry | null)[],
): SpatialWeights {
  const points = areas.map(({ position }, unit) => {
    const shape = shapes[unit] ?? null;
    return shape === null ? position : centrePoint(shape);
  });
  const places = { points, distance: 'great-circle' } as const;
  switch (choice.kind) {
    case 'nearest':
      return nearestNeighbours(places, choice.count);
    case 'within':
      return neighboursWithin(places, choice.km);
    default:
      return contiguityNeighbours(shapes, choice.kind, usualTolerance(shapes));
  }
}
