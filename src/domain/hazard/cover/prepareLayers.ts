import type { Grid } from '../../geometry/Grid.ts';
import { ofWhole } from '../../steps/ofWhole.ts';
import type { Steps } from '../../steps/Steps.ts';
import { hazardClasses } from '../HazardClass.ts';
import type { HazardLayer } from '../HazardLayer.ts';
import type { Pieces } from './Pieces.ts';
import { preparePieces } from './preparePieces.ts';

/** Hazard layers ready to be asked about places. */
export interface PreparedLayers {
  /** The zones of all layers. */
  readonly zones: Pieces;
  /**
   * A place in no zone is clear where it lies in each of these: the land that a layer looked at, for every layer that did not look
   * everywhere. `null` where no such place is clear, since a layer knows its zones alone or there is no layer.
   */
  readonly lookedAt: readonly Pieces[] | null;
}

/** Zones and the land that was looked at, cleaned once for all units. */
export function* prepareLayers(grid: Grid, layers: readonly HazardLayer[]): Steps<PreparedLayers> {
  const drawn = layers.flatMap(({ zones }) =>
    zones.map(({ hazard, geometry }) => ({ rank: hazardClasses.indexOf(hazard), geometry })),
  );
  const zones = yield* ofWhole(preparePieces(grid, drawn), 0, 0.5);
  if (layers.length === 0 || layers.some(({ coverage }) => coverage === 'zones'))
    return { zones, lookedAt: null };
  const lookedAt: Pieces[] = [];
  for (const { coverage } of layers)
    if (typeof coverage !== 'string') {
      const land = coverage.map((geometry) => ({ rank: 0, geometry }));
      lookedAt.push(yield* ofWhole(preparePieces(grid, land), 0.5, 1));
    }
  return { zones, lookedAt };
}
