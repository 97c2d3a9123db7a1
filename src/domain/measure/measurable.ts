import type { OwnLayer } from '../layer/OwnLayer.ts';
import type { MeasureKind } from './Measure.ts';
import { isLand, isLine, isPoint } from './shapesOfKind.ts';
import { plainShapes, type PlainShape } from './plainShapes.ts';

const wanted: Readonly<Record<MeasureKind, ((shape: PlainShape) => boolean) | null>> = {
  distance: null,
  count: (shape) => isPoint(shape) || isLand(shape),
  'road-length': isLine,
  'hard-share': isLine,
  'near-share': null,
  'inside-share': isLand,
};

/** The layers that can be measured in a way: roads where roads are asked for, areas where land inside is. */
export function measurable(kind: MeasureKind, layers: readonly OwnLayer[]): readonly OwnLayer[] {
  const fits = wanted[kind];
  if (fits === null) return layers;
  return layers.filter(({ features }) => features.some(({ geometry }) => plainShapes(geometry).some(fits)));
}
