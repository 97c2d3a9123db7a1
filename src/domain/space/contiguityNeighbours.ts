import type { Geometry, Position } from 'geojson';
import type { Contiguity } from './Contiguity.ts';
import { nearlyTouching } from './nearlyTouching.ts';
import { ringsOf } from './ringsOf.ts';
import type { SpatialWeights } from './SpatialWeights.ts';
import { weightsFrom } from './weightsFrom.ts';

/**
 * Who borders on whom. Where borders are drawn with the same points, as in a topology or a clean file, this is
 * exact: rook neighbours share a stretch between two points, queen neighbours a point (PySAL's
 * definition). What is left is tried with a tolerance, for borders that were digitised twice: see
 * `nearlyTouching`.
 *
 * @param geometries one for each unit; what has no area has no neighbours
 * @param tolerance in the units of the coordinates; 0 for the exact part alone
 */
export function contiguityNeighbours(
  geometries: readonly (Geometry | null)[],
  contiguity: Contiguity,
  tolerance: number,
): SpatialWeights {
  const rings = geometries.map(ringsOf);
  const lists = rings.map(() => new Set<number>());
  const join = (one: number, other: number): void => {
    lists[one]?.add(other);
    lists[other]?.add(one);
  };
  const owners = new Map<string, number[]>();
  rings.forEach((all, unit) => {
    for (const key of contiguity === 'queen' ? points(all) : stretches(all)) {
      const known = owners.get(key);
      if (known === undefined) owners.set(key, [unit]);
      else if (known.at(-1) !== unit) {
        for (const other of known) join(unit, other);
        known.push(unit);
      }
    }
  });
  if (tolerance > 0) {
    const known = (one: number, other: number) => lists[one]?.has(other) === true;
    for (const [one, other] of nearlyTouching(rings, contiguity, tolerance, known)) join(one, other);
  }
  return weightsFrom(lists);
}

type Rings = readonly (readonly Position[])[];

function* points(rings: Rings): Iterable<string> {
  for (const ring of rings) for (const position of ring) yield keyOf(position);
}

function* stretches(rings: Rings): Iterable<string> {
  for (const ring of rings) {
    for (let at = 1; at < ring.length; at++) {
      const one = keyOf(ring[at - 1] as Position);
      const other = keyOf(ring[at] as Position);
      if (one !== other) yield one < other ? `${one} ${other}` : `${other} ${one}`;
    }
  }
}

function keyOf([x = NaN, y = NaN]: Position): string {
  return `${String(x)},${String(y)}`;
}
