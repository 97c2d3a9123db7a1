import type { Sought } from '../state/Focus.svelte.ts';
import { boxOfUnits } from './boxOfUnits.ts';
import type { Box, MapGeometry } from './MapGeometry.ts';

/** The box around what the planner asked to see, in degrees. */
export function boxOfSought(sought: Sought, geometry: MapGeometry): Box | null {
  if (!('bounds' in sought)) return boxOfUnits(sought, geometry);
  const { west, south, east, north } = sought.bounds;
  return [west, south, east, north];
}
