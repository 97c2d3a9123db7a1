import type { LayerRole, OwnLayer } from '../layer/OwnLayer.ts';
import type { VectorLayer } from '../layer/VectorLayer.ts';
import type { Problem } from '../problem/Problem.ts';
import { ownLayerOf } from './ownLayerOf.ts';
import type { ReadingChoices } from './ReadingChoices.ts';
import { sitesOf } from './sites/sitesOf.ts';
import type { LayerSummary } from './Understanding.ts';
import { zonesTaken } from './zones/zonesTaken.ts';

/** A layer over the units as it will be kept, and what a page is told of its zones or sites. */
export interface TakenLayer extends Pick<LayerSummary, 'hazard' | 'sites'> {
  readonly layer: OwnLayer | null;
  readonly problems: readonly Problem[];
}

/** A placed and repaired layer in its role: zones with their classes, sites with their figures, or shapes as they are. */
export function layerTaken(
  layer: VectorLayer,
  role: LayerRole,
  choices: Pick<ReadingChoices, 'zones' | 'sites'>,
): TakenLayer {
  const { layer: own, numbers, problems } = ownLayerOf(layer, role);
  if (own?.role === 'hazard') {
    const zones = zonesTaken(own, choices.zones);
    return {
      layer: zones.layer,
      hazard: zones.proposal,
      sites: null,
      problems: [...problems, ...zones.problems],
    };
  }
  if (own?.role === 'sites') {
    const read = sitesOf({ ...own, numbers }, choices.sites);
    return {
      layer: { ...own, sites: read.sites },
      hazard: null,
      sites: read.proposal,
      problems: [...problems, ...read.problems],
    };
  }
  return { layer: own, hazard: null, sites: null, problems };
}
