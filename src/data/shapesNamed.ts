import type { Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';

/** The shapes of one object of a topology that belong to no set of areas: the land around, the national border. None where it has no such object. */
export function shapesNamed(
  topology: Topology,
  name: string,
): readonly { readonly id: string; readonly shape: Geometry }[] {
  const object = topology.objects[name];
  if (object === undefined) return [];
  const found = feature(topology, object);
  return (found.type === 'FeatureCollection' ? found.features : [found]).map(({ id, geometry }) => ({
    id: String(id),
    shape: geometry,
  }));
}
