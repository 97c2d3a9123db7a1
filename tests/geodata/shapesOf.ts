import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { TopologyFile } from '../../geodata/build/boundaries/TopologyFile.ts';

/** The areas of one object of a built topology, with their codes. */
export function shapesOf(file: TopologyFile, name: string) {
  const topology = file as unknown as Topology<Record<string, GeometryCollection>>;
  const object = topology.objects[name];
  if (!object) throw new Error(`no object ${name}`);
  return feature(topology, object).features.map((shape) => ({
    code: String(shape.id),
    shape: shape.geometry as Polygon | MultiPolygon,
  }));
}
