import { exposureOf } from '../../domain/hazard/exposureOf.ts';
import { ofWhole } from '../../domain/steps/ofWhole.ts';
import type { Steps } from '../../domain/steps/Steps.ts';
import type { Exposure } from '../../domain/hazard/Exposure.ts';
import { shapesDrawn } from '../shapesDrawn.ts';
import type { ExposingRequest, Exposures } from './ExposingMessages.ts';

/** Exposure by each layer alone, then by all of them together; a single layer is worked out once. */
export function* exposuresOf({ set, shapes, layers }: ExposingRequest): Steps<Exposures> {
  const areas = shapesDrawn(set, shapes);
  const parts = layers.length < 2 ? 1 : layers.length + 1;
  const byLayer: Exposure[] = [];
  for (const [at, layer] of layers.entries())
    byLayer.push(yield* ofWhole(exposureOf(areas, [layer]), at / parts, (at + 1) / parts));
  const [only] = byLayer;
  if (only !== undefined && layers.length === 1) return { exposure: only, byLayer };
  const exposure = yield* ofWhole(exposureOf(areas, layers), (parts - 1) / parts, 1);
  return { exposure, byLayer };
}
