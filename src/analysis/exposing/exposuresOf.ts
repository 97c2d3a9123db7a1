import type { Exposure } from '../../domain/hazard/Exposure.ts';
import { exposureByPoints } from '../../domain/hazard/exposureByPoints.ts';
import { exposureOf } from '../../domain/hazard/exposureOf.ts';
import { hazardKinds, type HazardLayer } from '../../domain/hazard/HazardLayer.ts';
import type { ExposureOfKind } from '../../domain/hazard/HazardOfHamlets.ts';
import { pointsInAreas } from '../../domain/space/pointsInAreas.ts';
import { ofWhole } from '../../domain/steps/ofWhole.ts';
import type { Steps } from '../../domain/steps/Steps.ts';
import { shapesDrawn } from '../shapesDrawn.ts';
import type { ExposingRequest, Exposures } from './ExposingMessages.ts';

/** Exposure by each layer alone, by those of each kind, and by all of them together, then of houses; the same layers are worked out once. */
export function* exposuresOf({ set, shapes, layers, buildings }: ExposingRequest): Steps<Exposures> {
  const areas = shapesDrawn(set, shapes);
  const kinds = hazardKinds.filter((kind) => layers.some((layer) => layer.kind === kind));
  const ofKind = (kind: string) => layers.filter((layer) => layer.kind === kind);
  const parts = new Set([...layers.map((layer) => [layer]), ...kinds.map(ofKind), layers].map(keyOf)).size;
  const found = new Map<string, Exposure>();
  function* worked(group: readonly HazardLayer[]): Steps<Exposure> {
    const known = found.get(keyOf(group));
    if (known !== undefined) return known;
    const at = found.size;
    const exposure = yield* ofWhole(exposureOf(areas, group), at / parts, (at + 1) / parts);
    found.set(keyOf(group), exposure);
    return exposure;
  }

  const byLayer: Exposure[] = [];
  for (const layer of layers) byLayer.push(yield* worked([layer]));
  const byKind: ExposureOfKind[] = [];
  for (const kind of kinds) byKind.push({ kind, exposure: yield* worked(ofKind(kind)) });
  const exposure = yield* worked(layers);
  const houses =
    buildings.length === 0
      ? null
      : yield* exposureByPoints(buildings, pointsInAreas(buildings, areas), areas.length, layers);
  return { exposure, byLayer, byKind, houses };
}

const keyOf = (layers: readonly HazardLayer[]): string => JSON.stringify(layers.map(({ id }) => id));
