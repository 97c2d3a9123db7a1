import type { FeatureCollection, Geometry } from 'geojson';
import { labelOf } from '../domain/layer/labelOf.ts';
import { layerRoles, type LayerRole, type OwnLayer } from '../domain/layer/OwnLayer.ts';

export type OverlayShapes = FeatureCollection<Geometry, { readonly layer: string; readonly name: string }>;

/** Roles whose shapes are drawn as the file has them; receiving sites are marks of their own. */
export type OverlayRole = Exclude<LayerRole, 'sites'>;
export const overlayRoles = layerRoles.filter((role): role is OverlayRole => role !== 'sites');

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
