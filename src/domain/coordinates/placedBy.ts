import type { VectorLayer } from '../layer/VectorLayer.ts';
import type { CoordinateSystem } from './CoordinateSystem.ts';
import { mapPositions } from './mapPositions.ts';
import { transformer } from './transformer.ts';

/**
 * A layer with every position in longitude and latitude of WGS 84. A position that is none, or lies nowhere on
 * the earth, becomes NaN: whoever judges the shapes leaves them out and says so.
 */
export function placedBy(layer: VectorLayer, system: CoordinateSystem, swapped: boolean): VectorLayer {
  const { toWgs84 } = transformer(system);
  const features = layer.features.map((feature) => ({
    ...feature,
    geometry:
      feature.geometry === null
        ? null
        : mapPositions(feature.geometry, (x, y) => (swapped ? toWgs84(y, x) : toWgs84(x, y))),
  }));
  return { ...layer, features, declared: { kind: 'epsg', code: 4326 } };
}
