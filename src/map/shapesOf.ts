import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon } from 'geojson';
import type { AreaKey } from '../domain/area/Area.ts';
import type { AreaSet } from '../domain/area/AreaSet.ts';
import type { AreaShape, AreaShapes } from './MapGeometry.ts';

/**
 * The shapes of one set out of a topology, in the set's order, joined by code.
 *
 * @throws when the topology has a code that the set does not know: both are ours.
 */
export function shapesOf(topology: Topology, set: AreaSet): AreaShapes {
  const shapes = featuresOf(topology, set.id).map((found) => {
    const index = set.indexOf.get(`${set.id}:${String(found.id)}` as AreaKey);
    if (index === undefined) throw new Error(`boundaries of ${set.id}: no area ${String(found.id)}`);
    return shapeOf(set, index, found.geometry as Polygon | MultiPolygon);
  });
  return { type: 'FeatureCollection', features: shapes.sort((a, b) => a.id - b.id) };
}

/** One area with its shape; only what the map needs of it. */
export function shapeOf(set: AreaSet, index: number, geometry: Polygon | MultiPolygon): AreaShape {
  const area = set.areas[index];
  if (area === undefined) throw new Error(`${set.id} has no area ${String(index)}`);
  const { key, name, kind, sample } = area;
  return { type: 'Feature', id: index, properties: { key, name, kind, sample }, geometry };
}

/** The features of one object of a topology; none when the topology does not carry it. */
export function featuresOf(topology: Topology, object: string): readonly Feature[] {
  const found = topology.objects[object];
  if (found === undefined) return [];
  const converted = feature(topology, found as GeometryCollection) as FeatureCollection | Feature<Geometry>;
  return converted.type === 'FeatureCollection' ? converted.features : [converted];
}
