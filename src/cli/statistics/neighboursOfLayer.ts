import type { VectorLayer } from '../../domain/layer/VectorLayer.ts';
import { centrePoint } from '../../domain/space/centrePoint.ts';
import { contiguities } from '../../domain/space/Contiguity.ts';
import { contiguityNeighbours } from '../../domain/space/contiguityNeighbours.ts';
import { distanceOf } from '../../domain/space/distanceOf.ts';
import { nearestNeighbours } from '../../domain/space/nearestNeighbours.ts';
import { neighboursWithin } from '../../domain/space/neighboursWithin.ts';
import type { Places } from '../../domain/space/Places.ts';
import { ringsOf } from '../../domain/space/ringsOf.ts';
import { usualTolerance } from '../../domain/space/usualTolerance.ts';
import { CliFault } from '../CliFault.ts';
import type { Options } from '../Options.ts';
import type { MapUnits } from './MapUnits.ts';

const expected = 'queen | rook | knn:K | band:KM';

/**
 * The neighbours that `--weights` asks for. Distances are kilometres over the earth where all coordinates can be degrees; other coordinates
 * are taken as metres in a plane. `--distance planar` measures in the units of the coordinates, whatever they are.
 *
 * @throws CliFault
 */
export function neighboursOfLayer(
  layer: VectorLayer,
  path: string,
  options: Options,
): Pick<MapUnits, 'neighbours' | 'kind'> {
  const weights = options.required('weights');
  const geometries = layer.features.map(({ geometry }) => geometry);
  const contiguity = contiguities.find((each) => each === weights);
  if (contiguity !== undefined) {
    if (geometries.every((geometry) => ringsOf(geometry).length === 0))
      throw new CliFault((words) => words.noOutlines(path));
    const usual = usualTolerance(geometries);
    const tolerance = options.number('tolerance', usual, (value) => value >= 0, '0 or more');
    return {
      neighbours: contiguityNeighbours(geometries, contiguity, tolerance),
      kind: { weights, distance: null, tolerance },
    };
  }
  const [, way, given] = /^(knn|band):(\d*\.?\d+)$/.exec(weights) ?? [];
  const amount = Number(given);
  const whole = Number.isInteger(amount) && amount < layer.features.length;
  if (way === undefined || !(amount > 0) || (way === 'knn' && !whole))
    throw new CliFault((words) => words.optionValue('weights', weights, expected));
  const points = geometries.map(centrePoint);
  const chosen = options.choice('distance', ['auto', 'great-circle', 'planar'], 'auto');
  const epsg = layer.declared.kind === 'epsg' && layer.declared.code !== 4326;
  const natural: Places['distance'] = epsg ? 'planar' : distanceOf(points);
  const distance = chosen === 'auto' ? natural : chosen;
  const metres = chosen === 'auto' && distance === 'planar';
  const places = { points, distance };
  return {
    neighbours:
      way === 'knn'
        ? nearestNeighbours(places, amount)
        : neighboursWithin(places, metres ? amount * 1000 : amount),
    kind: { weights, distance, tolerance: null },
  };
}
