import type { Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { AreaKey } from '../domain/area/Area.ts';
import type { AreaSet } from '../domain/area/AreaSet.ts';

type Outlines = readonly (Geometry | null)[];

/** A topology is unfolded once for each set: whoever draws it again gets the very same shapes. */
const unfolded = new WeakMap<Topology, WeakMap<AreaSet, Outlines>>();

/** The outlines of one set out of a topology, degrees of WGS 84, in the set's order; `null` for a unit it does not draw. */
export function outlinesOf(topology: Topology, set: AreaSet): Outlines {
  const ofTopology = unfolded.get(topology) ?? new WeakMap<AreaSet, Outlines>();
  unfolded.set(topology, ofTopology);
  const known = ofTopology.get(set) ?? unfold(topology, set);
  ofTopology.set(set, known);
  return known;
}

function unfold(topology: Topology, { id, indexOf, areas }: AreaSet): Outlines {
  const outlines = new Array<Geometry | null>(areas.length).fill(null);
  const object = topology.objects[id];
  if (object === undefined) return outlines;
  const drawn = feature(topology, object);
  for (const { id: code, geometry } of drawn.type === 'FeatureCollection' ? drawn.features : [drawn]) {
    const unit = indexOf.get(`${id}:${String(code)}` as AreaKey);
    if (unit !== undefined) outlines[unit] = geometry;
  }
  return outlines;
}
