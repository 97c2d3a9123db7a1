import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

const file = fileURLToPath(new URL('../../../geodata/built/hamlets.topo.json', import.meta.url));

export interface HamletShape {
  readonly id: string;
  readonly geometry: Polygon | MultiPolygon;
}

/** The schematic hamlets of the embedded data, in the order of their file. */
export function hamletShapes(): readonly HamletShape[] {
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology<{ hamlet: GeometryCollection }>;
  return feature(topology, topology.objects.hamlet).features.map(({ id, geometry }) => ({
    id: String(id),
    geometry: geometry as Polygon | MultiPolygon,
  }));
}
