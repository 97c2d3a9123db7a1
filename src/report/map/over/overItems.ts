import type { MapOver } from '../../../domain/brief/MapOver.ts';
import type { Item } from '../../drawing/Drawing.ts';
import { foundItems } from './foundItems.ts';
import { arrowItems, moveItems } from './moveItems.ts';
import type { OverSheet } from './OverSheet.ts';
import { ownLayerItems } from './ownLayerItems.ts';
import { siteItems } from './siteItems.ts';
import { zoneItems } from './zoneItems.ts';

/** Everything that lies over the units, in the order of the map (`src/map/layers.ts`), to be cut by the frame. */
export function overItems(
  { zones, layers, places, moves, sites }: MapOver,
  sheet: OverSheet,
): readonly Item[] {
  const { at, screen } = sheet;
  const ways = moves.map(({ from, to, households }) => ({
    from: at([...from]),
    to: at([...to]),
    households,
  }));
  return [
    ...zoneItems(zones, sheet),
    ...ownLayerItems(layers, sheet),
    ...foundItems(places, sheet),
    ...moveItems(ways, screen),
    ...sites.flatMap(({ state, position }) => siteItems(state, at([...position]), screen)),
    ...arrowItems(ways, screen),
  ];
}
