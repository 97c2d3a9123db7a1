import type { Geometry } from 'geojson';
import type { Position } from '../area/Area.ts';
import { pointsInAreas } from '../space/pointsInAreas.ts';
import { ofWhole } from '../steps/ofWhole.ts';
import type { Steps } from '../steps/Steps.ts';
import type { Exposure } from './Exposure.ts';
import { exposureByPoints } from './exposureByPoints.ts';
import { exposureOf } from './exposureOf.ts';
import { hazardKinds, type HazardLayer } from './HazardLayer.ts';
import type { ExposureOfKind, HazardOfHamlets } from './HazardOfHamlets.ts';

/** Exposure by all layers together, by each alone, and by those of each kind; houses by all layers together. */
export type Exposures = Pick<HazardOfHamlets, 'exposure' | 'byLayer' | 'byKind' | 'houses'>;

/**
 * Exposure by each layer alone, by those of each kind, and by all of them together, then of houses; the same layers are worked out once.
 *
 * @param areas in the order of their set; `null` for a unit without a shape
 * @param buildings where houses stand; empty where no layer of houses was brought
 */
export function* exposuresOfAreas(
  areas: readonly (Geometry | null)[],
  layers: readonly HazardLayer[],
  buildings: readonly Position[],
): Steps<Exposures> {
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
