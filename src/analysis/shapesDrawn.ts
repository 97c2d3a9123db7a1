import { feature } from 'topojson-client';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { GeometryCollection } from 'topojson-specification';
import type { AreaKey } from '../domain/area/Area.ts';
import type { AreaSet } from '../domain/area/AreaSet.ts';
import type { DrawnShapes } from './Question.ts';

/** The shapes of a set in its order; `null` for a unit without one. A unit that the planner's file leaves out keeps its embedded shape. */
export function shapesDrawn(set: AreaSet, { topology, own }: DrawnShapes): readonly (Geometry | null)[] {
  const found = topology.objects[set.id] as GeometryCollection | undefined;
  const shapes = new Array<Geometry | null>(set.areas.length).fill(null);
  if (found !== undefined) {
    const converted = feature(topology, found) as FeatureCollection | Feature;
    const features = converted.type === 'FeatureCollection' ? converted.features : [converted];
    for (const { id, geometry } of features) {
      const unit = set.indexOf.get(`${set.id}:${String(id)}` as AreaKey);
      if (unit !== undefined) shapes[unit] = geometry;
    }
  }
  return shapes.map((shape, unit) => own?.features[unit]?.geometry ?? shape);
}
