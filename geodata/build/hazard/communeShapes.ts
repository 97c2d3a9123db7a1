import { area } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import { feature, merge } from 'topojson-client';
import type {
  GeometryCollection,
  MultiPolygon as MultiPolygonArcs,
  Polygon as PolygonArcs,
  Topology,
} from 'topojson-specification';
import type { TopologyFile } from '../boundaries/TopologyFile.ts';

/** The drawn communes of 2021. */
export interface CommuneShapes {
  /** By code. */
  readonly shapes: ReadonlyMap<string, Polygon | MultiPolygon>;
  readonly km2: ReadonlyMap<string, number>;
  /** The land of some of them together. */
  readonly joint: (codes: readonly string[]) => MultiPolygon;
}

/** Unfolds the communes of 2021 out of `communes.topo.json`. */
export function communeShapes(file: TopologyFile): CommuneShapes {
  // Our own file type names arcs read-only; that of topojson does not, and only reads them.
  const topology = file as unknown as Topology<Record<string, GeometryCollection>>;
  const object = topology.objects['commune2021'];
  if (!object) throw new Error('no communes of 2021');
  const shapes = new Map(
    feature(topology, object).features.map(({ id, geometry }) => {
      if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') throw new Error(`${id}: no area`);
      return [String(id), geometry] as const;
    }),
  );
  return {
    shapes,
    km2: new Map([...shapes].map(([code, shape]) => [code, area(shape) / 1e6])),
    joint: (codes) => {
      const chosen = new Set(codes);
      const parts = object.geometries.filter(({ id }) => chosen.has(String(id)));
      return merge(topology, parts as (PolygonArcs | MultiPolygonArcs)[]);
    },
  };
}
