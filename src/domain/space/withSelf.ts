import type { SpatialWeights } from './SpatialWeights.ts';

/**
 * Every unit as a neighbour of itself too, with weight 1, as Gi* asks for. Give it binary weights and
 * standardise the rows afterwards: the own weight is then 1 / (neighbours + 1), as in PySAL and spdep.
 */
export function withSelf(given: SpatialWeights): SpatialWeights {
  const { units } = given;
  const size = given.neighbours.length + units;
  const starts = new Int32Array(units + 1);
  const neighbours = new Int32Array(size);
  const weights = new Float64Array(size);
  let place = 0;
  const put = (neighbour: number, weight: number): void => {
    neighbours[place] = neighbour;
    weights[place] = weight;
    place += 1;
  };
  for (let unit = 0; unit < units; unit++) {
    const [start, end] = [given.starts[unit] as number, given.starts[unit + 1] as number];
    let own = false;
    for (let at = start; at < end; at++) {
      const neighbour = given.neighbours[at] as number;
      if (!own && neighbour > unit) {
        put(unit, 1);
        own = true;
      }
      put(neighbour, given.weights[at] as number);
    }
    if (!own) put(unit, 1);
    starts[unit + 1] = place;
  }
  return { units, starts, neighbours, weights };
}
