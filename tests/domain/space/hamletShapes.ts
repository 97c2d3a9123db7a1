import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { readBuilt } from '../../geodata/readBuilt.ts';

/** The embedded hamlets, which tile the province. */
export const hamletShapes = () => shapesIn('hamlets.topo.json', 'hamlet');

/** The embedded outline of the province. */
export const provinceShape = () => shapesIn('communes.topo.json', 'province')[0];

function shapesIn(file: string, name: string): readonly (Polygon | MultiPolygon)[] {
  const topology = readBuilt<Topology<Record<string, GeometryCollection>>>(file);
  const object = topology.objects[name];
  if (object === undefined) throw new Error(`no ${name} in ${file}`);
  return feature(topology, object).features.map(({ geometry }) => geometry as Polygon | MultiPolygon);
}
