import { boundsOfLayer } from '../domain/layer/boundsOfLayer.ts';
import type { OwnLayer } from '../domain/layer/OwnLayer.ts';
import type { Box } from './MapGeometry.ts';

/** The box around all of the planner's layers, in degrees; `null` when there is none. */
export function boxOfLayers(layers: readonly OwnLayer[]): Box | null {
  const all = boundsOfLayer({ features: layers.flatMap(({ features }) => features) });
  return all && [all.west, all.south, all.east, all.north];
}
