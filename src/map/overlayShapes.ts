import type { FeatureCollection, Geometry } from 'geojson';
import { labelOf } from '../domain/layer/labelOf.ts';
import type { OwnLayer } from '../domain/layer/OwnLayer.ts';

export type OverlayShapes = FeatureCollection<Geometry, { readonly layer: string; readonly name: string }>;

/** All shapes of some of the planner's layers, each with the layer it is from and what the file calls it. */
export function overlayShapes(layers: readonly OwnLayer[]): OverlayShapes {
  const features = layers.flatMap(({ id, features: shapes }) =>
    shapes.map(({ geometry, properties }) => ({
      type: 'Feature' as const,
      properties: { layer: id, name: labelOf(properties) },
      geometry,
    })),
  );
  return { type: 'FeatureCollection', features };
}
