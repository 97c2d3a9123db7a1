import type { VectorLayer } from '../../src/domain/layer/VectorLayer.ts';

/** Layers that describe one thing in several files (a commune each) as one, its shapes numbered anew. */
export function oneLayer(layers: readonly VectorLayer[], name: string): VectorLayer {
  const features = layers.flatMap((layer) => layer.features);
  return {
    fileName: name,
    name,
    features: features.map((feature, index) => ({ ...feature, number: index + 1 })),
    declared: layers[0]?.declared ?? { kind: 'nothing' },
  };
}
