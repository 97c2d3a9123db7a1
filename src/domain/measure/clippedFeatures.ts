import type { Geometry } from 'geojson';
import { clippedTo } from '../space/clippedTo.ts';
import { dissolved } from '../space/dissolved.ts';
import type { Steps } from '../steps/Steps.ts';
import { plainShapes } from './plainShapes.ts';
import type { MeasureGround } from './MeasureGround.ts';

/** Shapes between two steps. */
const turn = 16;

/** The shapes of a layer, cut to the land that counts; each with the properties of its feature. A shape outside of it is gone. */
export function* clippedFeatures({
  features,
  clip,
}: Pick<MeasureGround, 'features' | 'clip'>): Steps<MeasureGround['features']> {
  if (clip === null) return features;
  const mask = dissolved(clip);
  if (mask === null) return [];
  const kept: MeasureGround['features'][number][] = [];
  for (const [at, feature] of features.entries()) {
    if (at % turn === 0) yield at / features.length;
    const parts = plainShapes(feature.geometry).flatMap((part): Geometry[] => {
      const left = clippedTo(part, mask);
      return left === null ? [] : [left];
    });
    for (const geometry of parts) kept.push({ ...feature, geometry });
  }
  return kept;
}
