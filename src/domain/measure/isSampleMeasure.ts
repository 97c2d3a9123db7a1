import type { AreaSet } from '../area/AreaSet.ts';
import type { OwnBoundaries } from '../kept/AcceptedFile.ts';

/**
 * Whether what is measured of a set is a sample: hamlets of the portal lie where nobody lives, until the planner
 * brings real boundaries of all of them; a layer is one where the planner says so.
 */
export function isSampleMeasure(
  { areas }: AreaSet,
  own: OwnBoundaries | null,
  sampleLayer: boolean,
): boolean {
  return sampleLayer || areas.some(({ sample }, unit) => sample && (own?.features[unit] ?? null) === null);
}
